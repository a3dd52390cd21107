"""Marks: the accents and vowel signs that stand as characters of their own."""

import unicodedata

MARKS = "".join(
    character
    for character in map(chr, range(0x300, 0x10000))
    if unicodedata.category(character).startswith("M")
)
"""For a character class of `re`, whose `\\w` leaves them out: it would end a word at each accent
of a text in decomposed form, and at each vowel sign of Hindi or Hebrew."""
