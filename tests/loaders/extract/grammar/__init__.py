"""Tests of loaders/extract/grammar."""
