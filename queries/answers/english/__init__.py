"""English questions in Vietnamese words: the language of a question, its words, their order, its readings."""
