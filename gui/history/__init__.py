"""Undo and redo at the desk, however much they replay."""
