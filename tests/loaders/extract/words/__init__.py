"""Tests of loaders/extract/words."""
