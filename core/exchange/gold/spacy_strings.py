"""What spaCy calls strings by: https://spacy.io/api/stringstore.

A string is called by its MurmurHash64A (Appleby, 2008), but for those that have had numbers since
before: attributes, and labels of early models. A text may hold any of them as a word.
"""

from collections.abc import Iterator
from functools import lru_cache

_SEED = 1
_M = 0xC6A4A7935BD1E995
_SHIFT = 47
_ALL = 0xFFFFFFFFFFFFFFFF


def string_key(words: str) -> int:
    """The 64 bits, without a sign, that stand for a string."""
    known = _NUMBERED.get(words)
    return murmur(words.encode()) if known is None else known


word_key = lru_cache(maxsize=200_000)(string_key)
"""The same of what occurs again and again."""


def murmur(data: bytes) -> int:
    """MurmurHash64A of bytes, seeded as spaCy does."""
    found = _SEED ^ (len(data) * _M & _ALL)
    whole = len(data) & ~7
    for place in range(0, whole, 8):
        piece = int.from_bytes(data[place : place + 8], "little") * _M & _ALL
        piece = (piece ^ piece >> _SHIFT) * _M & _ALL
        found = (found ^ piece) * _M & _ALL
    if whole < len(data):
        found = (found ^ int.from_bytes(data[whole:], "little")) * _M & _ALL
    found = (found ^ found >> _SHIFT) * _M & _ALL
    return found ^ found >> _SHIFT


def _numbered() -> Iterator[tuple[int, str]]:
    yield 0, ""
    yield from enumerate(_FIRST.split(), 1)
    yield from ((number, f"FLAG{number}") for number in range(19, 64))
    yield from enumerate(_ATTRIBUTES.split(), 64)
    yield from ((103 + number, f"DEPRECATED{number:03}") for number in range(1, 277))
    yield from enumerate(_LABELS.split(), 380)


_FIRST = """
    IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL
    LIKE_NUM LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT
    IS_RIGHT_PUNCT IS_CURRENCY
"""
_ATTRIBUTES = """
    ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE
    HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON
    PROPN PUNCT SCONJ SYM VERB X EOL SPACE
"""
_LABELS = """
    PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME
    PERCENT MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux
    auxpass cc ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj
    iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis
    partmod pcomp pobj poss possessive preconj prep prt punct quantmod relcl rcmod root
    xcomp acl ENT_KB_ID MORPH ENT_ID IDX _
"""
_NUMBERED = {words: number for number, words in _numbered()}
