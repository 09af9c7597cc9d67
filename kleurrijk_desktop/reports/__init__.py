"""The PDFs."""
