"""People as written: honorific, name, pronoun."""
