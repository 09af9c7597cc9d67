"""The pages from which one comes back to where one was."""
