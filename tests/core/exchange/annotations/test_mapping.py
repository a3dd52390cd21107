"""What labels and values of other programs are taken for."""

import pytest

from core.exchange.annotations.foreign import Document, ForeignFile, Piece, Record, Share, Value
from core.exchange.annotations.mapping import (
    AnnotationMapping,
    Target,
    chosen,
    slots_of,
)
from core.exchange.annotations.proposing import proposed
from core.exchange.annotations.stances import stance_for
from core.model.article import ArticleDetails
from core.model.phrase import Refused
from core.project import Project


def a_file(*pieces: Piece) -> ForeignFile:
    record = Record("here", "1", pieces)
    share = Share("Ana", (record,))
    return ForeignFile("any", (Document("here", "words", ArticleDetails("words"), (share,)),))


@pytest.mark.parametrize(
    ("slot", "value", "target"),
    [
        ("Person", None, Target.ACTOR),
        ("hasActors", None, Target.ACTOR),
        ("policy_measure", None, Target.MEASURE),
        ("Agreement", True, Target.STANCE),
        ("Person", True, Target.NOTE),
        ("Opposes", None, Target.STANCE),
        ("Evidence", None, Target.EVIDENCE),
        ("Irony", None, Target.EVIDENCE),
        ("remarks", "words", Target.NOTE),
        ("code", "Germany", Target.ACTOR),
        ("code", "hotline", Target.MEASURE),
        ("code", "against", Target.STANCE),
        ("code", "irony", Target.NOTE),
        ("count", 7.0, Target.NOTE),
    ],
)
def test_names_and_known_values_propose_a_mapping(
    project: Project, slot: str, value: Value | None, target: Target
) -> None:
    mapping = proposed(slots_of(a_file(Piece(slot, value))), project.codebook)
    assert mapping.targets == {slot: target if target is not Target.PARENT else Target.ACTOR}


def test_what_actors_belong_to_are_the_actors_where_there_are_no_others(
    project: Project,
) -> None:
    both = a_file(Piece("person", "Olaf"), Piece("party", "SPD"))
    assert proposed(slots_of(both), project.codebook).target("party") is Target.PARENT
    alone = a_file(Piece("party", "SPD"))
    assert proposed(slots_of(alone), project.codebook).target("party") is Target.ACTOR


def test_a_link_is_a_stance_or_nothing(project: Project) -> None:
    links = [Piece(name, name, is_link=True) for name in ("supports", "has actor")]
    mapping = proposed(slots_of(a_file(*links)), project.codebook)
    assert mapping.targets == {"supports": Target.STANCE, "has actor": Target.LEAVE}


def test_slots_tell_their_most_frequent_values() -> None:
    pieces = [Piece("person", name) for name in ("Olaf", "Emma", "Emma")]
    (slot,) = slots_of(a_file(*pieces))
    assert (slot.count, slot.values) == (3, (("Emma", 2), ("Olaf", 1)))


@pytest.mark.parametrize(
    ("value", "stance"),
    [
        ("Supports", "supports"), ("yes", "supports"), ("pro", "supports"), ("1", "conditional"),
        ("2", "supports"), ("no", "opposes"), ("Contra", "opposes"), ("-2", "opposes"),
        ("-1", "sceptical"), ("0", "neutral"), ("neutral", "neutral"), ("7", None), ("maybe", None),
        ("", None), ("nan", None), ("x" * 100_000, None),
    ],
)  # fmt: skip
def test_values_mean_a_stance(project: Project, value: str, stance: str | None) -> None:
    found = stance_for(value, project.codebook, {})
    assert (None if found is None else found.name) == stance


def test_what_was_said_of_a_value_goes_before_what_it_usually_means(project: Project) -> None:
    found = stance_for("yes", project.codebook, {"Yes": "conditional"})
    assert found is not None
    assert found.name == "conditional"
    assert stance_for("yes", project.codebook, {"yes": "unheard of"}) is None


def test_a_mapping_is_told_by_pairs() -> None:
    mapping = chosen(["actor=Person,measure=Ban, or not", "leave=x=y"])
    assert mapping.targets == {
        "Person": Target.ACTOR, "Ban, or not": Target.MEASURE, "x=y": Target.LEAVE,
    }  # fmt: skip
    with pytest.raises(Refused):
        chosen(["actor="])


def test_names_of_slots_are_compared_as_names_are() -> None:
    mapping = AnnotationMapping({"Person": Target.ACTOR}, {"yes": "supports"})
    changed = mapping.changed(AnnotationMapping({" person ": Target.NOTE}))
    assert changed.target("PERSON") is Target.NOTE
    assert changed.stances == {"yes": "supports"}
    assert changed.target("unheard of") is Target.LEAVE
