"""What an organisation, a checklist, an answer and a number are. Standard library only."""
