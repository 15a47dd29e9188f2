"""From the chunks of a sentence to statements: who holds what, who set up, issued, runs, joins what."""
