"""What the console and the projector of a group session have in common."""
