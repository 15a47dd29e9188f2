"""Tests mirror the packages; `gold/` holds annotated articles, `stores/` and `browser/` need servers and Chromium."""
