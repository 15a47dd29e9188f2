"""Tests of loaders/extract/resolution."""
