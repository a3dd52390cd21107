"""Every action by its name, and the keys it has."""
