"""Who gave a document, what it amends or rests on, who carries it out."""
