"""KleurRijk Desktop: how well an organisation reaches and involves people, and what to do next."""

__version__ = "0.1.0"
