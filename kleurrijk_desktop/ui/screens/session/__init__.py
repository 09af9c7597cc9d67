"""The pages of a group session."""
