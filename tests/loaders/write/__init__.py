"""Tests of loaders/write."""
