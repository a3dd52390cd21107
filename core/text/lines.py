"""Lines of a text."""


def line_around(text: str, position: int) -> tuple[int, int]:
    """The line that holds `position`, without its line end."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end
