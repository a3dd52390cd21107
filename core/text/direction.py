"""Which way a text is read."""

import unicodedata

_FIRST = 400


def is_right_to_left(text: str) -> bool:
    """Whether most letters at the beginning of `text` belong to a script read from the right."""
    classes = [unicodedata.bidirectional(each) for each in text[:_FIRST]]
    return sum(each in ("R", "AL") for each in classes) > classes.count("L")
