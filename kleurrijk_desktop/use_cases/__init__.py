"""What a user can do: one action, one use case, one transaction."""
