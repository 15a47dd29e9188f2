"""Rows of a query to one self-contained offline page.

`network.py` is the only file that knows pyvis, `layouts/` are pure, `pages/` hold template, style and script. A view
draws the result of a catalogue query by its ids; there is no second query for the picture. Nothing here speaks to a
database or reads an article.
"""
