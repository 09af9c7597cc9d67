"""The handbook inside the program, and the page about the program itself."""
