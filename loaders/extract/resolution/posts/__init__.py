"""Of which body a post is whose title does not tell it."""
