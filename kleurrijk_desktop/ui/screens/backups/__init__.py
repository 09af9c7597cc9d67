"""The page on which one sees the backups, makes one, and puts one back."""
