"""Tests of loaders/extract/relations/offices."""
