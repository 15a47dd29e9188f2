"""Which committee a name, a short name or a bare role means, and whose it is."""
