"""What can be typed after each command; `startup.arguments` puts the parser together."""
