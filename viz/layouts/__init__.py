"""Pure functions from nodes and edges to positions; the same input gives the same picture."""
