"""From things as written to whom they mean: which body, unit, committee and person, by sentence and article."""
