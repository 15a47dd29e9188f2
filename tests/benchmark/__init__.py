"""Comparisons with other tools and with bare spaCy: figures for people, run by hand, which nothing asserts."""
