"""Tests of loaders/extract/relations/committees."""
