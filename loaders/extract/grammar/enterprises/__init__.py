"""Enterprises as written: legal form, brand, branch."""
