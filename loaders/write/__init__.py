"""Step 4: the facts of articles go into the store, whole or not at all; sums are kept right on load, change and retract."""
