"""What words are made of."""

LETTER = r"[\w\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
"""A letter, digit or underscore, or an accent that stands as a character of its own.

For a regular expression: its `\\w` leaves out combining marks, which would end a word at each
accent of a text in decomposed form.
"""
