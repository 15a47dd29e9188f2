"""Rows of a query to one self-contained offline page.

`network.py` is the only file that knows pyvis, `layouts/` are pure, `pages/` hold template, style and script. A view
draws the results of catalogue queries by their ids; there is no second query for the picture. `views/` says as data
which queries and columns these are; the way of one is view, build, scene, payload, page. Nothing here holds Cypher or
reads an article: the store is asked through `queries` alone.
"""
