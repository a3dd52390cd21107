"""Days are read where they can mean one day alone."""

import pytest

from core.text.days import day_in, day_of_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 2025-03-15 at 3", "2025-03-15"),
        ("2024-02-29", "2024-02-29"),
        ("15 March 2025", "2025-03-15"),
        ("Saturday, March 15, 2025", "2025-03-15"),
        ("Sept. 3, 2024", "2024-09-03"),
        ("den 3. März 2024", "2024-03-03"),
        ("1er août 2024", "2024-08-01"),
        ("3rd of May 2024", "2024-05-03"),
        ("15.3.2025", "2025-03-15"),
        ("2025/03/15", "2025-03-15"),
    ],
)
def test_a_day_is_read(text: str, expected: str) -> None:
    day = day_in(text)
    assert day is not None
    assert day.iso == expected


@pytest.mark.parametrize(
    "text",
    [
        "2025-02-29",
        "2025-13-01",
        "12025-01-011",
        "1825-01-01",
        "3/4/2025",
        "March 2025",
        "31.2.2025",
    ],
)
def test_what_is_no_day_or_may_be_two_is_none(text: str) -> None:
    assert day_in(text) is None


def test_the_first_of_several_days_counts() -> None:
    day = day_in("updated 3 May 2024, published 2024-05-01")
    assert day is not None
    assert (day.iso, day.start, day.end) == ("2024-05-03", 8, 18)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("20250315_nyt_talks", "2025-03-15"),
        ("2025_03_15 talks", "2025-03-15"),
        ("talks-12345678", None),
    ],
)
def test_the_name_of_a_file_may_run_a_day_together(name: str, expected: str | None) -> None:
    day = day_of_name(name)
    assert (day and day.iso) == expected
