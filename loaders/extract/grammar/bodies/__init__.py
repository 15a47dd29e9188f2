"""Public bodies, institutions and parts of bodies as written: head, field, unit, parent."""
