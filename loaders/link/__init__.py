"""Step 3: mentions and statements of one article become nodes by structural key and claims between them."""
