"""Reference data with sources: provinces of both epochs and their lineage, ministries old and new."""
