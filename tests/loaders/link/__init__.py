"""Tests of loaders/link."""
