"""The table of the open article's statements."""
