"""Tables of ratings as people make them, and one sentence for those that are none."""

import contextlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.agreement.level import Level
from core.agreement.ratings import Ratings
from core.exchange import ratings_table
from core.exchange.ratings_table import read_ratings
from core.model.phrase import Refused, Unavailable
from tests.core.exchange.builders import write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ratings.csv"


def values(ratings: Ratings) -> list[list[object]]:
    """The ratings as they stood in the table, None for what is missing."""
    return [
        [None if code < 0 else ratings.categories[code] for code in row] for row in ratings.codes
    ]


def read(path: Path, text: str, level: Level = Level.NOMINAL, scale: str = "") -> Ratings:
    return read_ratings(write(path, text), level, scale.split())


def test_one_row_is_a_unit_and_one_column_an_annotator(path: Path) -> None:
    found = read(path, "Ana,Ben\nyes,no\n,no\n")
    assert found.annotators == ("Ana", "Ben")
    assert values(found) == [["yes", "no"], [None, "no"]]
    assert (found.level, found.groups) == (Level.NOMINAL, None)


@pytest.mark.parametrize("name", ["unit", "Unit", "ID", "item", ""])
def test_a_first_column_that_names_units_is_left_out(path: Path, name: str) -> None:
    found = read(path, f"{name},Ana,Ben\n1,a,b\n2,b,b\n")
    assert found.annotators == ("Ana", "Ben")


def test_such_a_name_is_an_annotators_in_any_other_place(path: Path) -> None:
    assert read(path, "Ana,Item\na,b\n").annotators == ("Ana", "Item")


@pytest.mark.parametrize("header", ["article,Ana,Ben", "Ana,Ben,Article", "id,Ana,ARTICLE,Ben"])
def test_a_column_article_says_which_units_belong_together(path: Path, header: str) -> None:
    names = header.split(",")
    rows = [{"Ana": "a", "Ben": "b", "id": "1", "article": article} for article in "xyx"]
    lines = [",".join(row.get(name, row["article"]) for name in names) for row in rows]
    found = read(path, "\n".join([header, *lines]))
    assert found.annotators == ("Ana", "Ben")
    assert found.groups is not None
    assert found.groups.tolist() == [0, 1, 0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_columns_are_separated_by_what_the_header_has_most_of(path: Path, delimiter: str) -> None:
    found = read(path, "Ana,Ben\na|b,b\n".replace(",", delimiter), Level.SET)
    assert values(found) == [[frozenset("ab"), frozenset("b")]]


def test_marks_quotes_spaces_and_blank_lines_of_other_programs_are_no_trouble(path: Path) -> None:
    path.write_bytes('\ufeff"Ana" , "Ben, Jr."\r\n" yes",no \r\n\r\nno,  \r\n'.encode())
    path.write_bytes(path.read_bytes().replace(b" , ", b",").replace(b'" yes"', b" yes"))
    found = read_ratings(path, Level.NOMINAL)
    assert found.annotators == ("Ana", "Ben, Jr.")
    assert values(found) == [["yes", "no"], ["no", None]]


def test_a_table_in_an_older_encoding_is_read(path: Path) -> None:
    path.write_bytes("Jürgen,Ben\nfür,gegen\ngegen,für\n".encode("cp1252"))
    assert read_ratings(path, Level.NOMINAL).annotators == ("Jürgen", "Ben")


def test_ranks_are_in_the_order_of_their_numbers_not_of_their_text(path: Path) -> None:
    found = read(path, "Ana,Ben\n10,9\n-1,9.0\n", Level.ORDINAL)
    assert found.categories == ("-1", "9", "10")
    assert found.codes.tolist() == [[2, 1], [0, 1]]


def test_names_of_ranks_are_in_the_order_of_the_scale(path: Path) -> None:
    found = read(path, "Ana,Ben\nhigh,low\n,low\n", Level.ORDINAL, "low middle high")
    assert found.categories == ("low", "middle", "high")
    assert found.codes.tolist() == [[2, 0], [-1, 0]]


def test_numbers_are_read_as_numbers(path: Path) -> None:
    found = read(path, "Ana,Ben\n1.50,1e1\n1.5,0\n", Level.INTERVAL)
    assert found.categories == (0.0, 1.5, 10.0)
    assert values(found) == [[1.5, 10.0], [1.5, 0.0]]


def test_a_decimal_comma_is_one_where_semicolons_separate(path: Path) -> None:
    assert values(read(path, "Ana;Ben\n1,5;2\n", Level.RATIO)) == [[1.5, 2.0]]


def test_a_set_may_be_empty_which_is_not_the_same_as_missing(path: Path) -> None:
    found = read(path, "Ana,Ben\nb| a |,|\n,a|b\n", Level.SET)
    assert values(found) == [[frozenset("ab"), frozenset()], [None, frozenset("ab")]]


@pytest.mark.parametrize(
    ("text", "level", "sentence"),
    [
        ("", Level.NOMINAL, "“{path}” is empty."),
        ("\n\n", Level.NOMINAL, "“{path}” is empty."),
        ("Ana,Ben\n", Level.NOMINAL, "“{path}” has a header and no units below it."),
        ("Ana,Ben\na\n", Level.NOMINAL, "Line 2 of “{path}” has 1 cells, and its header 2."),
        ("Ana\n\na\nb,c\n", Level.NOMINAL, "Line 4 of “{path}” has 2 cells, and its header 1."),
        ("unit\n1\n", Level.NOMINAL, "“{path}” has no column of an annotator."),
        ("unit,article\n1,a\n", Level.NOMINAL, "“{path}” has no column of an annotator."),
        ("Ana,\na,b\n", Level.NOMINAL, "Column 2 has no name of an annotator."),
        ("Ana,Ana\na,b\n", Level.NOMINAL, "Two columns are called “Ana”."),
        ("article,Ana\n,b\n", Level.NOMINAL, "Line 2 names no article."),
        ("Ana,Ben\n1,x\n", Level.INTERVAL, "“x” of Ben in line 2 is no number."),
        ("Ana,Ben\n1,nan\n", Level.INTERVAL, "“nan” of Ben in line 2 is no number."),
        ("Ana,Ben\n1e101,2\n", Level.INTERVAL, "“1e101” of Ana in line 2 is no number."),
        ("Ana,Ben\n1_0,2\n", Level.RATIO, "“1_0” of Ana in line 2 is no number."),
        ("Ana,Ben\n1,-2\n", Level.RATIO, "A ratio scale begins at 0; there are values below it."),
        (
            "Ana,Ben\n1,low\n",
            Level.ORDINAL,
            "“low” of Ben in line 2 is no number, so that its rank is not known. "
            "Name all categories in their order with --scale.",
        ),
    ],
)
def test_what_is_no_table_of_this_level_is_refused_with_its_place(
    path: Path, text: str, level: Level, sentence: str
) -> None:
    with pytest.raises(Refused) as refusal:
        read(path, text, level)
    assert str(refusal.value) == sentence.format(path=path)


def test_a_category_beside_the_scale_is_refused(path: Path) -> None:
    with pytest.raises(Refused, match="“hgih” of Ana in line 3 is not on the scale"):
        read(path, "Ana\nhigh\nhgih\n", Level.ORDINAL, "low high")


@pytest.mark.parametrize(("level", "scale"), [(Level.NOMINAL, "a b"), (Level.ORDINAL, "a a")])
def test_a_scale_that_is_none_is_refused(path: Path, level: Level, scale: str) -> None:
    with pytest.raises(Refused, match="scale"):
        read(path, "Ana\na\n", level, scale)


@pytest.mark.parametrize(
    "raw",
    [
        b"Ana,Ben\na,\0\n",
        b'Ana,Ben\n"a,b\n' + b"x,y\n" * 60_000,  # a quote that never closes
        b"PK\x03\x04" + bytes(range(256)) * 4,
        b'Ana,Ben\n"a"b,c\n',
    ],
    ids=["binary", "open quote", "zip", "stray quote"],
)
def test_a_file_that_is_no_csv_is_refused_in_a_sentence(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    with pytest.raises(Refused) as refusal:
        read_ratings(path, Level.NOMINAL)
    assert str(path) in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_file_that_is_not_there_is_unavailable(path: Path) -> None:
    with pytest.raises(Unavailable, match="There is no file"):
        read_ratings(path, Level.NOMINAL)
    with pytest.raises(Refused, match="not a file that can be read"):
        read_ratings(path.parent, Level.NOMINAL)


def test_too_many_annotators_or_ratings_are_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ",".join(f"a{number}" for number in range(1_001))
    with pytest.raises(Refused, match="1,001 annotators"):
        read(path, f"{names}\n")
    monkeypatch.setattr(ratings_table, "MOST_RATINGS", 3)
    with pytest.raises(Refused, match="More than 3 ratings"):
        read(path, "Ana,Ben\na,b\na,b\n")


def test_too_many_proportions_are_refused_before_each_is_compared_with_each(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ratings_table, "MOST_PROPORTIONS", 3)
    text = "Ana,Ben\n1,2\n3,4\n"
    with pytest.raises(Refused, match="4 different numbers; at the ratio level, 3 are the most"):
        read(path, text, Level.RATIO)
    assert read(path, text, Level.INTERVAL).units == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text(alphabet='ab1.,;|"\t\n\r é', max_size=60), level=st.sampled_from(Level))
def test_any_text_is_a_table_or_refused(path: Path, text: str, level: Level) -> None:
    path.write_text(text, encoding="utf-8", newline="")
    with contextlib.suppress(Refused):
        found = read_ratings(path, level)
        assert found.units >= 1
        assert found.codes.dtype == np.int32
