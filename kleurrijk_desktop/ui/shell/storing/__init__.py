"""What is typed waits here until it is stored."""
