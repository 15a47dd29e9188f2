"""Administrative units as written: level word and name."""
