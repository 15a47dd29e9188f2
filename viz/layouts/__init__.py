"""Positions from a scene's skeleton; the same skeleton gives the same picture. Only `engines` leaves the process."""
