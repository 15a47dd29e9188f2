"""Extraction beside annotated articles: what was found, missed and wrong, per class and per rule.

Comparison is by name, not by key: an annotator writes names. Nothing here is needed to load articles.
"""
