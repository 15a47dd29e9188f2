"""Documents as written: number, kind, date."""
