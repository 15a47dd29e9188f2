"""Tests of loaders/extract/relations."""
