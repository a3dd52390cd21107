"""Lines of a printed page are put together where they belong together."""

import textwrap

from core.text.paragraphs import rejoined

ONE = (
    "The council wants talks about a hotline, and Warsaw doubts that they help anybody at all. It"
    " said so on Monday, after the ministers had met in the morning and had parted at noon without"
    " any word to those who waited outside. Nobody was surprised."
)
TWO = ONE.replace("Warsaw", "Vilnius").replace("Monday", "Tuesday")


def printed(*paragraphs: str, width: int = 60) -> str:
    return "\n".join(line for each in paragraphs for line in textwrap.wrap(each, width))


def test_the_lines_of_a_paragraph_become_one() -> None:
    assert rejoined(printed("A short headline", ONE, TWO)).split("\n") == [
        "A short headline", ONE, TWO,
    ]  # fmt: skip


def test_points_and_blank_lines_stay_apart() -> None:
    points = [f"{mark} {ONE}" for mark in ("•", "1.", "(2)", "-")]
    assert rejoined(printed(*points)).split("\n") == points
    assert rejoined(f"{printed(ONE)}\n\n{printed(TWO)}") == f"{ONE}\n\n{TWO}"


def test_a_page_of_few_or_narrow_lines_stays_as_it_is() -> None:
    for page in ("One line\nand another", "\n".join(["Actor  12"] * 40), "", "\n\n"):
        assert rejoined(page) == page


def test_nothing_but_line_ends_is_changed() -> None:
    page = printed(ONE, TWO, "A headline between", ONE, width=45)
    assert rejoined(page).split() == page.split()
