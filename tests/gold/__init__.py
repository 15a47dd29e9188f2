"""Articles with what a careful reader takes from them, and what is measured on them."""
