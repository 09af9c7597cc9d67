"""The examples from elsewhere."""
