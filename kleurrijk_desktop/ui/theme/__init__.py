"""Colours, palettes, the focus ring and the few style rules."""
