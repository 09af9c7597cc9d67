"""The pages about organisations: start, change, archive and bin, history, own figures."""
