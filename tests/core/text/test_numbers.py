"""A number is shown whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.numbers import number_text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1234567.0, "1234567"),
        (1234567.25, "1234567.25"),
        (0.1, "0.1"),
        (-2.0, "-2"),
        (-0.0, "0"),
        (7, "7"),
        (10**30, "1" + "0" * 30),
        (1e300, "1e+300"),
        (1e-7, "1e-07"),
    ],
)
def test_a_number_is_never_rounded(number: float, text: str) -> None:
    assert number_text(number) == text


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_reads_back_as_itself(number: float) -> None:
    read = int if isinstance(number, int) else float
    assert read(number_text(number)) == number
