"""Step 4: the facts of articles go into the store, whole or not at all, in place of what they said before."""
