"""Tests of loaders/extract."""
