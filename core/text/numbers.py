"""Numbers as text that reads back as the same number."""

_LARGEST_WRITTEN_OUT = 2**53
"""Beyond it a whole number is not one that anybody typed."""


def number_text(number: float) -> str:
    """The shortest text of the number, never rounded: “1234567”, “0.1”, “1e+300”."""
    if isinstance(number, float):
        if not number.is_integer() or abs(number) > _LARGEST_WRITTEN_OUT:
            return repr(number)
        return str(int(number))
    return str(number)
