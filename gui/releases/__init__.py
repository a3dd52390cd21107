"""A release: what it would hold, and writing it."""
