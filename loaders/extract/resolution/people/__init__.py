"""Whom a short name, a pronoun or `vị` means."""
