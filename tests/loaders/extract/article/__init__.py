"""Tests of loaders/extract/article."""
