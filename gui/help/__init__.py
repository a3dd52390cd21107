"""The guide: the pages of `resources/help` in a window of their own."""
