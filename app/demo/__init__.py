"""The demo: sample articles in our own words, loaded into a store of its own."""
