"""Folders of brat, rebuilt after its description of standoff.

https://brat.nlplab.org/standoff.html
"""

from pathlib import Path

import pytest

from core.exchange.annotations.inspecting import found_in, inspected
from core.exchange.annotations.mapping import Target
from core.model.span import Role
from core.project import Project
from tests.core.builders import ACTOR, TEXT, entry, everything, refused
from tests.core.exchange.annotations.bringing import Told, bring, marks, told
from tests.core.exchange.builders import write

FIRST = "Germany supports the crisis hotline"


def entity(key: str, kind: str, *quotes: str, text: str = TEXT) -> str:
    """A line for the first places of the quotes; several make it discontinuous."""
    places = [(text.index(quote), text.index(quote) + len(quote)) for quote in quotes]
    said = ";".join(f"{start} {end}" for start, end in places)
    return f"{key}\t{kind} {said}\t{' '.join(quotes)}".replace("\n", " ")


def brat(folder: Path, *lines: str, name: str = "talks", text: str = TEXT) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / f"{name}.txt", text)
    write(folder / f"{name}.ann", "\n".join(lines) + "\n")
    return folder


EVENT = (
    entity("T1", "Statement", FIRST),
    entity("T2", "Country", "Germany"),
    entity("T3", "Policy", "crisis hotline"),
    entity("T4", "Cue", "supports"),
    "E1\tStatement:T1 Actor:T2 Measure:T3 Stance:T4",
)


def test_an_event_becomes_a_statement_by_its_roles(project: Project, tmp_path: Path) -> None:
    came = bring(project, brat(tmp_path / "a", *EVENT), annotator="Ana")
    assert told(project) == [Told("Ana", FIRST, "Germany", "supports", "crisis hotline")]
    assert marks(project, Role.ACTOR) == [("Germany",)]
    assert marks(project, Role.STANCE) == [("supports",)]
    assert marks(project, Role.MEASURE) == [("crisis hotline",)]
    assert (came.losses, came.carried.drafts) == ({}, 0)


def test_the_stance_may_be_an_attribute_or_the_event_itself(
    project: Project, tmp_path: Path
) -> None:
    attribute = [*EVENT[:3], "E1\tStatement:T1 Actor:T2 Measure:T3", "A1\tStance E1 against"]
    itself = [
        entity("T1", "Opposes", "rejects it"),
        entity("T2", "Actor", "France"),
        entity("T3", "Measure", "crisis hotline"),
        "E1\tOpposes:T1 Actor:T2 Measure:T3",
    ]
    folder = brat(tmp_path / "a", *attribute)
    brat(folder, *(line.replace("\t0", "\t0") for line in itself), name="other")
    bring(project, folder, annotator="Ana")
    assert [(each.actor, each.stance) for each in told(project)] == [
        ("Germany", "opposes"), ("France", "opposes"),
    ]  # fmt: skip


def test_relations_hold_entities_together(project: Project, tmp_path: Path) -> None:
    lines = (
        entity("T1", "Actor", "Germany"),
        entity("T2", "Measure", "crisis hotline"),
        entity("T3", "Actor", "France"),
        "R1\tSupports Arg1:T1 Arg2:T2",
        "R2\tOpposes Arg1:T3 Arg2:T2",
    )
    came = bring(project, brat(tmp_path / "a", *lines), annotator="Ana")
    assert [(each.actor, each.stance, each.measure) for each in told(project)] == [
        ("Germany", "supports", "crisis hotline"), ("France", "opposes", "crisis hotline"),
    ]  # fmt: skip
    assert any("2 statements have no passage of their own" in each for each in came.remarks)


def test_one_actor_may_be_linked_to_several_measures(project: Project, tmp_path: Path) -> None:
    lines = (
        entity("T1", "Actor", "Germany"),
        entity("T2", "Measure", "crisis hotline"),
        entity("T3", "Measure", "ban on enlargement"),
        entity("T4", "Measure", "minister"),
        "R1\tSupports Arg1:T1 Arg2:T2",
        "R2\tOpposes Arg1:T1 Arg2:T3",
        "R3\tNear Arg1:T3 Arg2:T4",
    )
    came = bring(project, brat(tmp_path / "a", *lines), annotator="Ana")
    assert sorted((str(e.measure), str(e.actor), e.stance) for e in told(project)) == [
        ("ban on enlargement", "Germany", "opposes"),
        ("crisis hotline", "Germany", "supports"),
        ("minister", "None", None),
    ]
    assert came.losses == {"“Near”, which becomes nothing here": 1}


def test_a_passage_of_several_parts_keeps_them(project: Project, tmp_path: Path) -> None:
    lines = (entity("T1", "Claim", "Germany supports", "France, says"),)
    bring(project, brat(tmp_path / "a", *lines), annotator="Ana")
    assert told(project) == [Told("Ana", "Germany supports … France, says")]


def test_a_line_end_within_a_mark_is_a_blank_in_its_quote(project: Project, tmp_path: Path) -> None:
    lines = (entity("T1", "Claim", "Monday\nGermany supports"),)
    bring(project, brat(tmp_path / "a", *lines), annotator="Ana")
    assert told(project) == [Told("Ana", "Monday\nGermany supports")]


def test_folders_of_several_annotators_become_layers(project: Project, tmp_path: Path) -> None:
    brat(tmp_path / "a" / "Ana", *EVENT)
    brat(tmp_path / "a" / "Ben", entity("T1", "Actor", "France"))
    came = bring(project, tmp_path / "a")
    assert {each.annotator for each in told(project)} == {"Ana", "Ben"}
    assert came.report.new_articles == 1


def test_texts_beside_the_folders_of_annotators_are_theirs(
    project: Project, tmp_path: Path
) -> None:
    for name in ("Ana", "Ben"):
        brat(tmp_path / "a" / name, *EVENT)
        (tmp_path / "a" / name / "talks.txt").unlink()
    write(tmp_path / "a" / "talks.txt", TEXT)
    came = bring(project, tmp_path / "a")
    assert [layer.added for layer in came.report.layers] == [1, 1]


def test_a_reference_gives_the_name_and_what_identifies_it(
    project: Project, tmp_path: Path
) -> None:
    lines = (*EVENT, "N1\tReference T2 Wikidata:Q183\tFederal Republic of Germany")
    bring(project, brat(tmp_path / "a", *lines), "actor=Country", annotator="Ana")
    assert told(project)[0].actor == "Federal Republic of Germany"
    found = entry(project, ACTOR, "Federal Republic of Germany")
    assert found.identifier == "wikidata:Q183"


def test_a_file_with_each_kind_of_line_that_brat_describes(
    project: Project, tmp_path: Path
) -> None:
    """Entities, an event with two arguments of one role, a relation, an equivalence, attributes
    with a value and without, a reference with its source, and a note."""
    text = "Norway joined with Estonia, a neighbour in the north, to try a hotline.\n"
    places = {"T1": ("Party", "Norway"), "T2": ("Accord", "joined"), "T3": ("Party", "Estonia"),
              "T4": ("Place", "the north"), "T5": ("Policy", "hotline")}  # fmt: skip
    lines = [entity(key, kind, quote, text=text) for key, (kind, quote) in places.items()]
    lines += [
        "E1\tAccord:T2 Actor1:T1 Actor2:T3 Measure:T5",
        "R1\tOrigin Arg1:T3 Arg2:T4",
        "*\tEquiv T1 T3",
        "A1\tNegation E1",
        "A2\tStrength E1 L1",
        "N1\tReference T1 Wikidata:Q20\tNorway",
        "#1\tAnnotatorNotes E1\tin a footnote",
    ]
    came = bring(project, brat(tmp_path / "a", *lines, text=text), "note=Accord", annotator="Ana")
    events = [each for each in told(project) if each.measure]
    assert [(e.actor, e.measure, e.stance) for e in events] == [
        ("Norway", "crisis hotline", None), ("Estonia", "crisis hotline", None),
    ]  # fmt: skip
    for each in events:
        assert {"Negation: yes", "Strength: L1", "in a footnote"} < set(each.note.split("\n"))
    assert entry(project, ACTOR, "Norway").identifier == "wikidata:Q20"
    assert came.losses["chains of entities that are the same"] == 1
    assert "lines that say nothing in brat’s format" not in came.losses


def test_notes_are_kept(project: Project, tmp_path: Path) -> None:
    lines = (*EVENT, "#1\tAnnotatorNotes E1\tsaid in passing")
    bring(project, brat(tmp_path / "a", *lines), annotator="Ana")
    assert told(project)[0].note == "said in passing"


def test_what_fits_nothing_becomes_a_draft_with_its_label(project: Project, tmp_path: Path) -> None:
    lines = (entity("T1", "Irony", "rejects it"),)
    came = bring(project, brat(tmp_path / "a", *lines), annotator="Ana")
    assert came.mapping.targets == {"Irony": Target.EVIDENCE}
    assert told(project) == [Told("Ana", "rejects it", note="Irony")]


def test_a_label_that_is_left_out_is_counted_and_listed(project: Project, tmp_path: Path) -> None:
    lines = (entity("T9", "Irony", "rejects it"), *EVENT)
    came = bring(project, brat(tmp_path / "a", *lines), "leave=Irony", annotator="Ana")
    (loss,) = came.carried.losses
    assert (str(loss.what), loss.count) == ("“Irony”, which becomes nothing here", 1)
    assert loss.places == ("talks, T9: rejects it",)


def test_lines_that_say_nothing_are_counted_with_their_number(
    project: Project, tmp_path: Path
) -> None:
    lines = (*EVENT, "T9\tActor x y\tz", "*\tEquiv T1 T2", "E7\tStatement:T77")
    came = bring(project, brat(tmp_path / "a", *lines), annotator="Ana")
    assert came.losses == {
        "lines that say nothing in brat’s format": 1,
        "chains of entities that are the same": 1,
        "events without a trigger": 1,
    }


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("unit", ["code points", "UTF-16"])
@pytest.mark.parametrize("folds", [False, True])
def test_quotes_decide_how_a_file_counts(
    project: Project, tmp_path: Path, end: str, unit: str, folds: bool
) -> None:
    text = TEXT.replace("\n", end)
    counted = text.replace("\r\n", "\n") if folds else text
    if unit == "UTF-16":
        counted = "".join("xx" if each > "\uffff" else each for each in counted)
    lines = tuple(
        entity(f"T{n}", "Claim", quote, text=counted)
        for n, quote in enumerate(("Germany supports", "rejects it", "Berlin would not"), start=1)
    )
    came = bring(project, brat(tmp_path / "a", *lines, text=text), annotator="Ana")
    assert [each.evidence for each in told(project)] == [
        "Germany supports", "rejects it", "Berlin would not",
    ]  # fmt: skip
    assert came.carried.decision.counting.unit.value == unit
    assert "3 of 3 quotes" in str(came.carried.decision.told)


def test_a_mark_elsewhere_than_its_quote_is_a_flagged_draft_with_the_quote(
    project: Project, tmp_path: Path
) -> None:
    came = bring(project, brat(tmp_path / "a", "T1\tClaim 3 9\tnowhere"), annotator="Ana")
    assert told(project) == [Told("Ana", "", note="“nowhere”")]
    assert came.losses == {"marks that do not lie on the text they quote (kept as a note)": 1}


def test_importing_twice_changes_nothing(project: Project, tmp_path: Path) -> None:
    folder = brat(tmp_path / "a", *EVENT, entity("T9", "Actor", "France"))
    bring(project, folder, annotator="Ana")
    before = everything(project)
    bring(project, folder, annotator="Ana")
    assert everything(project) == before


def test_nobody_named_is_asked_for(project: Project, tmp_path: Path) -> None:
    folder = brat(tmp_path / "a", *EVENT)
    assert "does not say who made all of it" in refused(project, lambda: bring(project, folder))


def test_one_file_with_its_text_will_do(project: Project, tmp_path: Path) -> None:
    path = brat(tmp_path / "a", *EVENT) / "talks.ann"
    seen = inspected(found_in(path), project.codebook)
    assert (seen.format, seen.documents, seen.records) == ("brat", 1, 1)
