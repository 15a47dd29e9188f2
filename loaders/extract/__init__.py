"""Step 2: an article becomes mentions and statements, each with its sentence, by a spaCy pipeline of `vn.*` pipes."""
