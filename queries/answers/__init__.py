"""A question becomes an answer: understand (intent and entities), look (catalogue), say (one of five kinds)."""
