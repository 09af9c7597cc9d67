"""What a later start rings so that the window that is open already comes to the front."""
