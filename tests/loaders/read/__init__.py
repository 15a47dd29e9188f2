"""Tests of step 1, from bytes to an article."""
