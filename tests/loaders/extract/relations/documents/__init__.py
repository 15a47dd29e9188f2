"""Tests of loaders/extract/relations/documents."""
