"""The domain's values: frozen, and built on the standard library alone."""
