"""A sentence as one short string of words and chunks, and the patterns that the relation rules try on it."""
