"""Tests of the comparison with annotated articles."""
