"""The guided start: a card that waits for the user's own deeds, one step after the other."""
