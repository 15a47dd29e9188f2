"""What the whole article is about: its places, ministry, institution, state, genre; and what was named last."""
