"""The demo: sample articles in our own words with the sources of their facts, and a tour over them."""
