"""Annotations that other programs wrote: a reader per file, one mapping, one way in."""
