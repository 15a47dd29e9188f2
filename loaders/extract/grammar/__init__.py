"""Grammars of single things at a token: pure functions over a view and its lexicon hits."""
