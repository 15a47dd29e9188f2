"""Words: a text as tokens, sentences and lines, and one pass of all word lists over it. Knows no thing of the graph."""
