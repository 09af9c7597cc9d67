"""Group sessions: votes as counts, what they say, and the steps from the first to the last."""
