"""Offices that are over, passed on or taken away."""
