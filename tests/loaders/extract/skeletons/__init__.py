"""Tests of loaders/extract/skeletons."""
