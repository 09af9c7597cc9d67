"""The pages on which the answers are checked, finished and corrected."""
