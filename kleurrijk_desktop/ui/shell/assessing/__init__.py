"""The pages of one assessment, from its beginning to its result."""
