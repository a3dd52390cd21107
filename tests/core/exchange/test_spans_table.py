"""A table of marks is read as it stands, or refused with the line that is wrong."""

from pathlib import Path

import pytest

from core.agreement.unitizing.continuum import Continuum, Mark
from core.exchange.spans_table import SpansTable, read_spans
from core.model.phrase import Refused
from tests.core.exchange.builders import write

HEADER = "annotator,start,end,category\n"


def read(folder: Path, rows: str, length: int | None = 100, begin: int = 0) -> SpansTable:
    return read_spans(write(folder / "spans.csv", rows), length, begin)


def test_each_row_is_a_mark(tmp_path: Path) -> None:
    found = read(tmp_path, HEADER + "Ana,2,9,a\nBen,3,9,b b\nAna,10,12,a\n")
    marks = {"Ana": [Mark(2, 9, "a"), Mark(10, 12, "a")], "Ben": [Mark(3, 9, "b b")]}
    assert found == SpansTable(("Ana", "Ben"), {"": Continuum(0, 100, marks)})


def test_columns_stand_in_any_order_beside_others_and_in_any_case(tmp_path: Path) -> None:
    rows = "note;Category;END;start;Annotator\nx;a;9;2;Ana\n"
    assert read(tmp_path, rows).texts[""].marks == {"Ana": [Mark(2, 9, "a")]}


def test_each_article_is_a_text_with_its_length(tmp_path: Path) -> None:
    rows = "article,length," + HEADER + "x,50,Ana,2,9,a\ny,,Ben,1,80,a\nx,,Ben,1,50,a\n"
    texts = read(tmp_path, rows, 90).texts
    assert {name: text.length for name, text in texts.items()} == {"x": 50, "y": 90}


def test_a_row_without_a_mark_says_that_its_annotator_found_none(tmp_path: Path) -> None:
    found = read(tmp_path, HEADER + "Ana,2,9,a\nBen,,,\n")
    assert found.annotators == ("Ana", "Ben")
    assert found.texts[""].marks == {"Ana": [Mark(2, 9, "a")]}


def test_a_text_may_begin_later(tmp_path: Path) -> None:
    found = read(tmp_path, HEADER + "Ana,150,450,a\n", 300, 150)
    assert found.texts[""].begin == 150


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ("annotator,start,end\nAna,1,2\n", "has no column “category”"),
        ("annotator,start,end,category,End\nAna,1,2,a,2\n", "Two columns are called “end”."),
        (HEADER, "has a header and no marks below it"),
        ("", "is empty"),
        (HEADER + "Ana,2,9\n", "Line 2 of .* has 3 cells"),
        (HEADER + ",2,9,a\n", "Line 2 names no annotator."),
        (HEADER + "Ana,2,9,a\nAna,2,,a\n", "Line 3 has no “end”."),
        (HEADER + "Ana,2,9,\n", "Line 2 has no “category”."),
        (HEADER + "Ana,2.5,9,a\n", "Line 2: “2.5” in “start” is not a whole number from 0 on."),
        (HEADER + "Ana,-1,9,a\n", "is not a whole number"),
        (HEADER + "Ana,٣,9,a\n", "is not a whole number"),
        (HEADER + "Ana,1," + "9" * 5_000 + ",a\n", "is beyond any text"),
        (HEADER + "Ana,9,9,a\n", "ends at 9, which is not after its start at 9"),
        (HEADER + "Ana,2,9,a\nAna,2,101,a\n", "Line 3: the mark ends at 101, and the text at 100"),
        ("article," + HEADER + ",Ana,2,9,a\n", "Line 2 names no article."),
        ("length," + HEADER + "50,Ana,2,9,a\n60,Ana,2,9,a\n", "Line 3 gives .* another length"),
        (HEADER + "".join(f"{n},1,2,a\n" for n in range(51)), "More than 50 annotators"),
        ("length," + HEADER + "3000000000,Ana,2,9,a\n", "have more than 2,000,000,000 positions"),
    ],
)  # fmt: skip
def test_what_is_no_mark_is_refused_with_its_line(tmp_path: Path, rows: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read(tmp_path, rows)


def test_a_mark_before_the_text_begins_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="starts at 2, before the text begins at 150"):
        read(tmp_path, HEADER + "Ana,2,9,a\n", 300, 150)


def test_a_text_of_unknown_length_is_asked_for_it(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="--length"):
        read(tmp_path, HEADER + "Ana,2,9,a\n", None)
