"""Step 1: a file becomes an article: bytes to text, text to clean text with a map back to raw offsets, zones, date."""
