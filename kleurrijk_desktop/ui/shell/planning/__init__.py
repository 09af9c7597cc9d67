"""The page of the improvement plan."""
