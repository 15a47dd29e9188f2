"""Who runs and joins programmes and platforms, who works with whom, where enterprises lie."""
