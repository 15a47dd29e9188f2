"""Tests of the recogniser of figures."""
