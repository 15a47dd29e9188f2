"""Articles made from a grammar, so that what is true of them is known by construction, and where reading differs.

`houses.yaml` has governments, ministries, firms and universities with their committees and posts, `things.yaml` what
documents are about, `frames/` the sentences with placeholders and the facts that they state. Persons are invented.
`python -m tests.made` prints a table; `known.yaml` has what is known to be read wrongly today.
"""
