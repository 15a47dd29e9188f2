"""Tests of loaders/extract/resolution/committees."""
