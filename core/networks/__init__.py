"""Discourse networks: who is tied to whom, or to which measure, by what is said.

Only what computes may be loaded with numpy; `options` and `periods` are free of it.
"""
