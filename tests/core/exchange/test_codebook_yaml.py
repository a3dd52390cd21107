"""The codebook comes back from its file as it was; a wrong file says where it is wrong."""

import shutil
import tempfile
from dataclasses import replace
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.commands.codebook import CodebookDraft, EntryDraft, ImportCodebook
from core.exchange import codebook_yaml
from core.exchange.codebook_text import text_of
from core.model.codebook import (
    ActorKind,
    Codebook,
    Entry,
    EntryKind,
    Example,
    Field,
    FieldKind,
    folded,
)
from core.model.ids import EntryId
from core.model.phrase import Refused, Unavailable
from core.project import Project
from core.text.canonical import canonical
from tests.core.builders import ACTOR, CODEBOOK, MEASURE, STANCE

HEAD = "format: glossator-codebook/1\n"
SAMPLE = resources.files("resources") / "sample" / "codebook.yaml"


def draft(text: str) -> CodebookDraft:
    return codebook_yaml.parsed(HEAD + text)


def refusal(text: str) -> str:
    with pytest.raises(Refused) as caught:
        codebook_yaml.parsed(text)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_only_the_format_and_names_are_needed() -> None:
    found = draft("actors: [{name: NATO}]\nmeasures:\n  - name: Talks\n")
    assert found == CodebookDraft(
        None, (EntryDraft(ACTOR, "NATO"), EntryDraft(MEASURE, "Talks")), None
    )


def test_every_key_is_read() -> None:
    found = draft(
        "name: Security\nrevision: 3\n"
        "actors:\n  - {name: NATO, kind: organisation, aliases: [the Alliance], "
        'identifier: "wikidata:Q7184", definition: d, '
        "examples: [e, {text: f, statement: ab12}], counter_examples: [c], "
        "retired: true}\n  - {name: Ana, parent: NATO}\n"
        "stances:\n  - {name: opposes, value: -1.5}\n"
        "fields:\n  - {name: urgency, kind: choice, choices: [low, high], definition: f}\n"
    )
    nato, ana, opposes = found.entries
    assert nato == EntryDraft(
        ACTOR, "NATO", aliases=("the Alliance",), definition="d",
        examples=(Example("e"), Example("f", "ab12")), counter_examples=(Example("c"),),
        actor_kind=ActorKind.ORGANISATION,
        identifier="wikidata:Q7184", retired=True,
    )  # fmt: skip
    assert ana.parent == "NATO"
    assert opposes.value == -1.5
    assert found.fields == (Field("urgency", FieldKind.CHOICE, ("low", "high"), "f"),)
    assert found.name == "Security"


def test_children_belong_to_what_they_stand_in() -> None:
    found = draft(
        "measures:\n  - name: A\n    children:\n      - {name: B, children: [{name: C}]}\n"
    )
    assert [(entry.name, entry.parent) for entry in found.entries] == [
        ("A", None), ("B", "A"), ("C", "B"),
    ]  # fmt: skip


def test_names_are_never_taken_for_truths_or_numbers() -> None:
    found = draft("actors: [{name: NO}, {name: 1914}, {name: 2025-03-15}, {name: Null}]".replace(
        ", {name: Null}", ', {name: "null"}'))  # fmt: skip
    assert [entry.name for entry in found.entries] == ["NO", "1914", "2025-03-15", "null"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "Line 1: this is no codebook"),
        ("- a\n", "Line 1: this is no codebook"),
        ("name: x\n", "the format is “None”, not “glossator-codebook/1”"),
        ("format: glossator-codebook/2\n", "the format is “glossator-codebook/2”"),
        (HEAD + "actor: []\n", "the codebook has the unknown key “actor”; there are: format"),
        (HEAD + "actors: {name: NATO}\n", "the codebook needs a list as “actors”"),
        (HEAD + "actors: [NATO]\n", "Line 2: the actor must be a mapping with a name"),
        (HEAD + "actors: [{kind: state}]\n", "the actor needs a name"),
        (HEAD + "actors: [{name: [a]}]\n", "the actor needs text as “name”"),
        (HEAD + "actors: [{name: A, alias: b}]\n", "the actor “A” has the unknown key “alias”"),
        (HEAD + "actors: [{name: A, aliases: b}]\n", "the actor “A” needs a list as “aliases”"),
        (HEAD + "actors: [{name: A, aliases: [[b]]}]\n", "“A” needs a list of texts as “aliases”"),
        (HEAD + "actors: [{name: A, kind: club}]\n", "“A” has “club” as “kind”, not one of: state"),
        (HEAD + "actors:\n  - {name: A}\n  - {name: a}\n", "Line 4: the actor “a” occurs twice"),
        (HEAD + "actors: [{name: A, retired: maybe}]\n", "“A” needs true or false as “retired”"),
        (HEAD + "stances: [{name: A, value: high}]\n", "“A” needs a number as “value”, not “high”"),
        (HEAD + "stances: [{name: A, value: .inf}]\n", "needs a number"),
        (HEAD + "stances: [{name: A, value: inf}]\n", "needs a number"),
        (HEAD + "stances: [{name: A, value: 1}, {name: B}]\n", "The stance “B” has no value"),
        (HEAD + "stances: [{name: A, children: []}]\n", "the unknown key “children”"),
        (
            HEAD + "measures: [{name: A, children: [{name: B, parent: A}]}]\n",
            "the measure “B” stands below “A” and has a “parent” too",
        ),
        (HEAD + "fields: [{name: a, kind: choice}]\n", "the field “a” needs “choices” if"),
        (HEAD + "fields: [{name: a, choices: [b]}]\n", "the field “a” needs “choices” if"),
        (HEAD + "fields: [{name: a}, {name: a}]\n", "has two fields called “a”"),
        (HEAD + "actors: &a [{name: A}]\n", "anchors and aliases"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(text: str, complaint: str) -> None:
    assert complaint in refusal(text)


def test_the_sample_comes_back_from_its_own_text(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.glossator", draft_of_sample()) as first:
        text = text_of(first.codebook)
        with Project.create(tmp_path / "b.glossator", codebook_yaml.parsed(text)) as second:
            assert text_of(second.codebook) == text
            assert described(second.codebook) == described(first.codebook)


def draft_of_sample() -> CodebookDraft:
    return codebook_yaml.parsed(SAMPLE.read_text(encoding="utf-8"))


def described(codebook: Codebook) -> list[tuple[Entry, str | None]]:
    """The entries without what is this file's own: ids and uids."""
    bare = (
        (replace(e, id=EntryId(0), uid="", parent=None), codebook.name_of(e.parent))
        for kind in EntryKind
        for e in codebook.of_kind(kind)
    )
    return [(replace(entry, position=0), parent) for entry, parent in bare]


def test_an_import_of_what_was_exported_changes_nothing(project: Project, tmp_path: Path) -> None:
    codebook_yaml.write(project.codebook, tmp_path / "c.yaml")
    before = project.codebook
    report = project.run(ImportCodebook(codebook_yaml.read(tmp_path / "c.yaml")))
    assert (report.added, report.changed, report.retired) == (0, 0, 0)
    assert project.codebook == before


def test_a_codebook_without_a_name_leaves_the_name_of_another_alone(
    project: Project, bare: Path, tmp_path: Path
) -> None:
    with Project.open(bare, read_only=True) as nameless:
        codebook_yaml.write(nameless.codebook, tmp_path / "c.yaml")
    project.run(ImportCodebook(codebook_yaml.read(tmp_path / "c.yaml")))
    assert project.codebook.name == "Diplomacy"


def test_the_file_is_made_for_people(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.glossator", CODEBOOK) as project:
        lines = text_of(project.codebook).splitlines()
    assert lines[:5] == [
        "format: glossator-codebook/1",
        "name: Diplomacy",
        "revision: 1",
        "actors:",
        "  - {name: Germany, kind: unknown, aliases: [Berlin]}",
    ]
    assert "  - {name: crisis hotline, aliases: [hotline]}" not in lines
    assert lines[lines.index("measures:") + 1 :][:3] == [
        "  - name: crisis hotline",
        "    aliases: [hotline]",
        "  - {name: ban on enlargement}",
    ]
    assert lines[-1] == "  - {name: forum, kind: choice, choices: [council, press]}"


TRICKY = [
    "NO", "y", "null", "~", "1914", "-", "a: b", "#x", "{a}", "[", "a, b", "'", '"', "\\", "&a",
    "*a", "!x", "%", "@", "`", "a #b", "\u2028", "\x85", "\ufeff", "\u00a0", "😀", "é", "=", "<<",
    "a\tb", "0x1f", "1e3", ".5", "2025-03-15", "12:30:00", "true",
]  # fmt: skip
PIECE = st.sampled_from(TRICKY) | st.text(
    st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8
)
# As the codebook keeps them: what is typed or brought in is made canonical there.
PROSE = st.lists(PIECE | st.just("\n"), max_size=6).map("".join).map(canonical)
NAMES = (
    st.lists(PIECE, min_size=1, max_size=4)
    .map(lambda pieces: " ".join(canonical("".join(pieces)).split()))
    .filter(lambda name: name == canonical(name))
    .filter(lambda name: name and len(name.splitlines()) == 1)
)


EXAMPLES = st.builds(Example, PROSE, st.none() | st.text("0123456789abcdef", min_size=1))


@st.composite
def codebooks(draw: st.DrawFn) -> CodebookDraft:
    names = draw(st.lists(NAMES, unique_by=folded, min_size=2, max_size=8))
    cut = draw(st.integers(0, len(names) - 1))
    entries = [draw(entry(kind, name, names[:cut], at)) for at, (kind, name) in enumerate(
        [(ACTOR, name) for name in names[:cut]] + [(STANCE, names[cut])]
        + [(MEASURE, name) for name in names[cut + 1 :]]
    )]  # fmt: skip
    fields = draw(st.lists(NAMES, unique=True, max_size=3))
    return CodebookDraft(
        draw(NAMES), tuple(entries), tuple(Field(name, FieldKind.TEXT) for name in fields)
    )


def entry(kind: EntryKind, name: str, above: list[str], at: int) -> st.SearchStrategy[EntryDraft]:
    parents = above[:at] if kind is ACTOR else []
    return st.builds(
        EntryDraft,
        st.just(kind),
        st.just(name),
        parent=st.sampled_from([None, *parents]),
        aliases=st.lists(NAMES, max_size=2).map(tuple),
        definition=PROSE,
        examples=st.lists(EXAMPLES, max_size=2).map(tuple),
        counter_examples=st.lists(EXAMPLES, max_size=2).map(tuple),
        actor_kind=st.sampled_from(ActorKind) if kind is ACTOR else st.none(),
        value=st.floats(allow_nan=False, allow_infinity=False) if kind is STANCE else st.none(),
        identifier=st.none() | NAMES,
        retired=st.booleans(),
        split_into=st.none() | st.lists(st.sampled_from(above), min_size=2, unique=True).map(tuple)
        if kind is ACTOR and len(above) > 1
        else st.none(),
    )


@settings(max_examples=40)
@given(made=codebooks())
def test_any_codebook_comes_back_from_its_text(bare: Path, made: CodebookDraft) -> None:
    with tempfile.TemporaryDirectory() as name:
        first, second = Path(name) / "a.glossator", Path(name) / "b.glossator"
        shutil.copyfile(bare, first)
        shutil.copyfile(bare, second)
        with Project.open(first) as one, Project.open(second) as other:
            one.run(ImportCodebook(made))
            text = text_of(one.codebook)
            other.run(ImportCodebook(codebook_yaml.parsed(text)))
            assert text_of(other.codebook) == text
            assert described(other.codebook) == described(one.codebook)


def test_a_file_that_is_not_utf_8_says_so(tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_bytes((HEAD + "name: Übung\n").encode("cp1252"))
    with pytest.raises(Refused, match=r"“.*c\.yaml” is not UTF-8"):
        codebook_yaml.read(tmp_path / "c.yaml")


def test_a_complaint_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text(HEAD + "actor: []\n")
    with pytest.raises(Refused, match=r"“c\.yaml” was not taken\. Line 1: the codebook has"):
        codebook_yaml.read(tmp_path / "c.yaml")


def test_an_enormous_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "c.yaml").open("wb") as file:
        file.truncate(9_000_000)
    with pytest.raises(Refused, match="larger than a codebook can be"):
        codebook_yaml.read(tmp_path / "c.yaml")


def test_a_file_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="There is no file"):
        codebook_yaml.read(tmp_path / "c.yaml")
