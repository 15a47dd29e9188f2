"""The model of the graph and the one door to a database.

Here live the node and relationship types (`model/`), the records that cross package borders, text folding, partial
dates, deterministic ids, reference data on provinces, abbreviations and topics, Cypher derived from the model, and the
store with its two servers. Nothing here knows Vietnamese grammar, a page or a command.
"""
