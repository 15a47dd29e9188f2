"""From files to facts in the store, in four steps: read, extract, link, write.

`read/` turns a file into an article with zones, `extract/` finds what its sentences state, `link/` gives each thing its
key, `write/` puts an article into the store whole or not at all. Words and cues lie in `resources/`, people's
word on pairs goes through `review.py`, and `evaluate/` sets extraction beside annotated articles. Nothing here asks the
graph questions for users or draws.
"""
