"""More than half decides, part by part; what is left unset is no vote."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.adjudication.disagreements import REQUIRED, VALUES, kinds_of, votes_of
from core.adjudication.majority import majority_of, recipe_of
from core.model.codebook import Codebook
from core.model.compared import ComparedStatement
from core.model.ids import EntryId, LayerId, StatementId
from core.model.statement import Voice
from core.model.verdict import Disagreement


def statement(number: int, actor: int = 1, stance: int = 2, end: int = 9) -> ComparedStatement:
    return ComparedStatement(
        StatementId(number), f"u{number}", LayerId(number), ((0, end),), EntryId(actor),
        EntryId(stance), EntryId(3), None, {}, 1, {},
    )  # fmt: skip


versions = st.lists(
    st.tuples(st.integers(1, 2), st.integers(1, 2), st.integers(8, 9)), max_size=5
).map(lambda found: [statement(n, *each) for n, each in enumerate(found)])


@given(versions, st.integers(0, 3))
def test_a_part_has_a_majority_just_where_more_than_half_of_all_say_so(
    found: list[ComparedStatement], silent: int
) -> None:
    everyone = len(found) + silent
    most = majority_of(found, everyone)
    for part in REQUIRED:
        said = [VALUES[part](s) for s in found]
        winners = {value for value in said if 2 * said.count(value) > everyone}
        chosen = {VALUES[part](s) for s in found if most.parts.get(part) == s.id}
        assert chosen == winners
    if len(found) == silent:
        assert most.is_there is None
    else:
        assert most.is_there is (len(found) > silent)
    if most.whole is not None:
        assert len(most.parts) == len(REQUIRED)


@given(versions, st.integers(0, 3), st.randoms())
def test_who_comes_first_decides_nothing(
    found: list[ComparedStatement], silent: int, chance: object
) -> None:
    everyone = len(found) + silent
    turned = found[::-1]
    one, other = majority_of(found, everyone), majority_of(turned, everyone)
    assert (one.is_there, one.is_clear) == (other.is_there, other.is_clear)
    assert one.parts.keys() == other.parts.keys()
    assert kinds_of(found, everyone) == kinds_of(turned, everyone)


def test_voice_and_answers_are_decided_among_those_who_answered() -> None:
    found = [
        replace(statement(1), voice=Voice.QUOTED, fields={"forum": "press"}),
        replace(statement(2), voice=Voice.QUOTED, fields={"forum": "council"}),
        replace(statement(3), fields={"weight": 2.0}),
    ]
    most = majority_of(found, 3)
    assert most.is_tied_on_answers
    assert not most.is_clear
    recipe = recipe_of(found, most.parts)
    assert (recipe.voice, recipe.fields) == (Voice.QUOTED, {"weight": 2.0})
    assert kinds_of(found, 3) == (Disagreement.FIELDS,)


def test_nobody_is_a_vote_as_well() -> None:
    assert votes_of([], 3, Codebook())["statement"] == {"yes": 0, "no": 3}
