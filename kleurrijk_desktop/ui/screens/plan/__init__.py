"""The page with the improvement plan."""
