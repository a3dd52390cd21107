"""Whatever a spreadsheet would run is kept from it, and nothing else is touched."""

import pytest

from core.text.formulas import as_text


@pytest.mark.parametrize(
    "before", ["", " ", "\t", "\r", "\n", "\u00a0", "\u3000", "\ufeff", "\u200b "]
)
@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫"]
)
def test_a_sign_of_any_width_behind_whatever_is_not_seen_gets_an_apostrophe(
    before: str, sign: str
) -> None:
    assert as_text(f"{before}{sign}1") == f"'{before}{sign}1"


@pytest.mark.parametrize("cell", ["\tone", "\rone", "\none"])
def test_what_begins_with_a_break_gets_one_too(cell: str) -> None:
    assert as_text(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", " ", "one", " a = b", "1-2", "’=", "“=1”", "a\n=1", "א=1"])
def test_what_no_spreadsheet_would_run_stays_as_it_is(cell: str) -> None:
    assert as_text(cell) == cell
