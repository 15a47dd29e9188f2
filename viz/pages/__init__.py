"""Template, style, script and words of the page; read as files, never imported."""
