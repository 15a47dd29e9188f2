"""The views as data, one file each: which canned queries a page draws, and which of their columns are its relations."""
