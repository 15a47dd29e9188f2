"""The pipes: thin spaCy components around the grammars and the relation rules."""
