"""Figures: numbers with unit and rank, the name of what they measure, whose they are, measured or aimed at."""
