"""Tests of loaders/extract/relations/initiatives."""
