"""The language a text is written in."""

_SAMPLE = 600


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the text's beginning; None where there are too few letters to tell."""
    sample = text[:_SAMPLE]
    if sum(character.isalpha() for character in sample) < 20:
        return None
    import py3langid

    code: str = py3langid.classify(sample)[0]
    return code
