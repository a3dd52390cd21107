"""The names of files say what a pattern says they do."""

import pytest

from core.model.phrase import Refused
from core.text.file_names import NamePattern, guessed_pattern


def told(template: str, stem: str) -> dict[str, str]:
    return {p.field.value: p.value for p in NamePattern.of(template).proposals(stem)}


@pytest.mark.parametrize(
    ("template", "stem", "expected"),
    [
        (
            "{date}_{outlet}_{title}", "2025-03-15_Example-Times_Talks_fail",
            {"published": "2025-03-15", "outlet": "Example Times", "title": "Talks fail"},
        ),
        ("{outlet} {date}", "Le Monde 20250315", {"outlet": "Le Monde", "published": "2025-03-15"}),
        ("{any}-{date}-{title}", "01-2025-03-15-a", {"published": "2025-03-15", "title": "a"}),
        ("{author} ({language})", "Ava Example (en)", {"author": "Ava Example", "language": "en"}),
        ("{date}_{title}", "15.3.2025_Talks", {"published": "2025-03-15", "title": "Talks"}),
        ("{date}_{title}", "2025-13-45_Talks", {"title": "Talks"}),
        ("{date}_{title}", "Talks", {}),
        ("{title}.{date}", "a+b.2025-03-15", {"title": "a+b", "published": "2025-03-15"}),
    ],
)  # fmt: skip
def test_a_name_is_taken_apart(template: str, stem: str, expected: dict[str, str]) -> None:
    assert told(template, stem) == expected


@pytest.mark.parametrize(
    "template",
    ["", "talks", "{any}", "{date}{title}", "{when}", "{title}_{title}", "{date}" + "_" * 200],
)
def test_a_pattern_without_sense_is_refused_with_the_parts_there_are(template: str) -> None:
    with pytest.raises(Refused, match=r"\{title\}, \{outlet\}, \{author\}, \{date\}"):
        NamePattern.of(template)


@pytest.mark.parametrize(
    ("stems", "template"),
    [
        (["2025-03-15_nyt_talks", "2025-03-16_wp_more_talks"], "{date}_{outlet}_{title}"),
        (["nyt_20250315_a", "wp_20250316_b"], "{outlet}_{date}_{title}"),
        (["2025-03-15 Talks", "2025-03-16 More"], "{date} {title}"),
        (["2025-03-15_a_b"] * 9 + ["readme"], "{date}_{outlet}_{title}"),
        (["2025-03-15_a_b", "readme"], None),
        (["0001", "0002"], None),
        ([], None),
    ],
)
def test_a_pattern_that_most_names_fit_is_offered(stems: list[str], template: str | None) -> None:
    guessed = guessed_pattern(stems)
    assert (guessed and guessed.template) == template


def test_a_long_name_is_taken_apart_soon() -> None:
    assert told("{date}_{outlet}_{author}_{title}", "2025-03-15_" + "_" * 250) is not None


def test_a_pattern_of_very_many_parts_is_tried_soon() -> None:
    many = "{any}-" * 30
    assert told(many + "{title}!", "-" * 255) == {}
    assert told(many + "{title}", "-" * 30 + "talks-fail") == {"title": "talks fail"}
