"""Questions in, rows and answers out; reads only.

`catalogue/` holds one file a canned query, `run.py` runs them with a time limit and a row cap, `answers/` turns a
question in Vietnamese or English into one of five kinds of answer with its evidence. Nothing here writes to the store
or knows how articles are read.
"""
