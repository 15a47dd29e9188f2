"""Steering committees and task forces as written: head, number, topic, owner."""
