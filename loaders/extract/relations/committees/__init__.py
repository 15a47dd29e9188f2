"""Who sets a committee up, its standing body, and seats and roles in it that only committees have."""
