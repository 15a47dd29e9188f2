"""Offices of lists, rosters, tables and plurals."""
