"""The preview: the real pages before they are printed or saved."""
