"""Long and odd lines are told apart by their number."""

import io

from core.exchange.strict_json import MAX_LINE_BYTES, numbered_lines, storable


def test_blank_lines_count_and_are_left_out() -> None:
    found = list(numbered_lines(io.BytesIO(b"\n{}\n  \n[]")))
    assert found == [(2, b"{}\n"), (4, b"[]")]


def test_the_line_after_one_that_is_too_long_keeps_its_number() -> None:
    file = io.BytesIO(b"a" * (2 * MAX_LINE_BYTES + 5) + b"\nb\n")
    assert list(numbered_lines(file)) == [(1, None), (2, b"b\n")]


def test_a_mark_at_the_beginning_is_no_part_of_the_first_line() -> None:
    assert list(numbered_lines(io.BytesIO(b"\xef\xbb\xbf{}\n"))) == [(1, b"{}\n")]


def test_only_whole_characters_are_storable() -> None:
    assert storable({"a": "😀"}, rb'{"a": "\ud83d\ude00"}')
    assert not storable({"a": ["\ud83d"]}, rb'{"a": ["\ud83d"]}')
    assert not storable({"a": "\0"}, rb'{"a": "\u0000"}')
