"""The queue under heads: rows are those of a plain list with heads put in, whatever is folded."""

from collections.abc import Sequence
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from core.adjudication.cases import CaseState
from core.adjudication.heads import Folded, Head, Headed, Row
from core.adjudication.queue import QueueItem
from core.model.ids import ArticleId
from core.model.verdict import CaseRef, Disagreement

EVERY: tuple[Disagreement | None, ...] = (*Disagreement, None)
FOLDED = st.frozensets(st.sampled_from(EVERY))


def item(cause: Disagreement | None, number: int) -> QueueItem:
    article = ArticleId(number)
    kinds = () if cause is None else (cause,)
    order = (EVERY.index(cause), article, 0, str(number))
    ref = CaseRef(article, str(number), ())
    return QueueItem(ref, str(number), f"Article {number}", 0, kinds, CaseState.OPEN, 2, False,
                     not kinds, bool(kinds), False, order)  # fmt: skip


ITEMS = st.lists(st.sampled_from(EVERY), max_size=12).map(
    lambda causes: sorted((item(c, n) for n, c in enumerate(causes)), key=lambda i: i.order)
)


def plainly(items: Sequence[QueueItem], folded: Folded) -> list[Row]:
    rows: list[Row] = []
    for cause, each in groupby(items, key=lambda i: i.cause):
        cases = list(each)
        rows.append(Head(cause, len(cases), cause in folded))
        rows += [] if cause in folded else cases
    return rows


@given(ITEMS, FOLDED)
def test_rows_are_heads_with_the_cases_under_those_that_are_not_folded(
    items: list[QueueItem], folded: Folded
) -> None:
    headed, rows = Headed(items, folded), plainly(items, folded)
    assert list(headed) == rows
    assert headed[:] == rows
    assert [headed[-1 - n] for n in range(len(rows))] == rows[::-1]
    assert headed.heads == [row for row in rows if isinstance(row, Head)]
    assert sum(head.count for head in headed.heads) == len(items)
    for each in items:
        assert headed.row_of(each) == (rows.index(each) if each in rows else None)
    for place, row in enumerate(rows):
        above = next(r for r in reversed(rows[: place + 1]) if isinstance(r, Head))
        assert headed.head_above(place) == above
        if isinstance(row, Head):
            assert headed.row_of_head(row.cause) == place


@given(ITEMS, FOLDED)
def test_next_and_previous_pass_over_what_is_folded(items: list[QueueItem], folded: Folded) -> None:
    headed = Headed(items, folded)
    seen = [each for each in items if each.cause not in folded]
    assert headed.next_open(None) == (seen[0] if seen else None)
    assert headed.next_open(None, backwards=True) == (seen[-1] if seen else None)
    for each in items:
        others = [other for other in seen if other is not each]
        behind = [other for other in others if other.order > each.order] or others
        before = [other for other in others if other.order < each.order] or others
        assert headed.next_open(each) == (behind[0] if behind else None)
        assert headed.next_open(each, backwards=True) == (before[-1] if before else None)


@given(ITEMS.filter(bool), FOLDED, st.data())
def test_what_is_gone_has_its_neighbours_still(
    items: list[QueueItem], folded: Folded, data: st.DataObject
) -> None:
    gone = data.draw(st.sampled_from(items))
    left = [each for each in items if each is not gone]
    seen = [each for each in left if each.cause not in folded]
    headed = Headed(left, folded)
    behind = [each for each in seen if each.order > gone.order] or seen
    assert headed.row_of(gone) is None
    assert headed.next_open(gone) == (behind[0] if behind else None)
