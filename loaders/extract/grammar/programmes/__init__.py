"""Programmes, platforms and facilities as written: head noun and name."""
