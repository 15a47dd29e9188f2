"""Titles of posts and roles as written, with the body that the words name."""
