"""The language a text is written in."""

_SAMPLE, _FEWEST_LETTERS = 160, 20


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the text's beginning; None where there are too few letters to tell."""
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _FEWEST_LETTERS:
        return None
    import py3langid

    code: str = py3langid.classify(sample)[0]
    return code
