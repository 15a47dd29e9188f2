"""Errors of this package in the language of the user."""

from __future__ import annotations

from functools import partial

from graph.messages import problem as _problem

problem = partial(_problem, package="loaders")
