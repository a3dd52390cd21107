"""The codebook as REFI-QDA: what is written, what comes back, and what is refused."""

import contextlib
import shutil
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.commands.codebook import CodebookDraft, EntryDraft, ImportCodebook
from core.exchange import codebook_refi
from core.model.codebook import EntryKind, folded
from core.model.phrase import Refused
from core.project import Project
from core.text.canonical import canonical
from tests.core.builders import ACTOR, MEASURE, STANCE

SPACE = "{urn:QDA-XML:codebook:1.0}"
OTHERS = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="another program">
  <Codes>
    <Code guid="2c5f1a52-0f5f-4a3b-9d1d-0a0e7f0c5a11" name="Diplomacy" color="#FF0000">
      <Description>Contacts between states.</Description>
      <Code guid="2c5f1a52-0f5f-4a3b-9d1d-0a0e7f0c5a12" name="Other" isCodable="true"/>
    </Code>
    <Code guid="2c5f1a52-0f5f-4a3b-9d1d-0a0e7f0c5a13" name="Defence" isCodable="false">
      <Code guid="2c5f1a52-0f5f-4a3b-9d1d-0a0e7f0c5a14" name="Other" isCodable="true"/>
    </Code>
  </Codes>
  <Sets/>
</CodeBook>
"""


def described(project: Project) -> list[tuple[EntryKind, tuple[str, ...], str, bool]]:
    book = project.codebook
    every = (*book.actors, *book.stances, *book.measures)
    return [(e.kind, book.path(e), e.definition, e.retired) for e in every]


def test_a_written_file_is_as_the_standard_has_it(project: Project, tmp_path: Path) -> None:
    codebook_refi.write(project.codebook, tmp_path / "c.qdc")
    root = ElementTree.parse(tmp_path / "c.qdc").getroot()
    assert root.tag == f"{SPACE}CodeBook"
    assert root.get("origin", "").startswith("Glossator")
    (codes,) = root
    assert [code.get("name") for code in codes] == ["Actors", "Stances", "Measures"]
    guids = [code.get("guid") for code in root.iter(f"{SPACE}Code")]
    assert len(set(guids)) == len(guids) == 13
    assert all(len(str(guid)) == 36 for guid in guids)


def test_another_program_s_codes_come_in_as_what_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "o.qdc").write_text(OTHERS, encoding="utf-8")
    found = codebook_refi.read(tmp_path / "o.qdc", MEASURE).entries
    assert [(entry.kind, entry.name, entry.parent, entry.definition) for entry in found] == [
        (MEASURE, "Diplomacy", None, "Contacts between states."),
        (MEASURE, "Other", "Diplomacy", None),
        (MEASURE, "Defence", None, None),
        (MEASURE, "Other (Defence)", "Defence", None),
    ]
    assert [entry.retired for entry in found] == [False, False, True, False]
    assert {entry.kind for entry in codebook_refi.read(tmp_path / "o.qdc", ACTOR).entries} == {
        ACTOR
    }


def test_codes_that_may_be_of_any_kind_are_asked_for(project: Project, tmp_path: Path) -> None:
    (tmp_path / "o.qdc").write_text(OTHERS, encoding="utf-8")
    with pytest.raises(codebook_refi.KindUnsaid, match=r"“o\.qdc” does not say") as unsaid:
        codebook_refi.read(tmp_path / "o.qdc")
    assert unsaid.value.names == ("Diplomacy", "Defence")
    codebook_refi.write(project.codebook, tmp_path / "c.qdc")
    kinds = {entry.kind for entry in codebook_refi.read(tmp_path / "c.qdc").entries}
    assert kinds == {ACTOR, STANCE, MEASURE}, "which say so themselves"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<CodeBook", "no well-formed XML"),
        ("<Project/>", "no REFI-QDA codebook"),
        ('<CodeBook><Codes><Code guid="a"/></Codes></CodeBook>', "has no name"),
        (
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><CodeBook>&a;</CodeBook>',
            "entities of its own",
        ),
    ],
)
def test_what_is_none_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "c.qdc").write_text(text, encoding="utf-8")
    with pytest.raises(Refused, match=rf"“c\.qdc” was not taken\. .*{complaint}"):
        codebook_refi.read(tmp_path / "c.qdc", MEASURE)


def test_codes_nested_very_deep_neither_crash_nor_hang(tmp_path: Path) -> None:
    depth = 20_000
    inner = '<Code guid="a" name="a">' * depth + "</Code>" * depth
    (tmp_path / "c.qdc").write_text(f"<CodeBook><Codes>{inner}</Codes></CodeBook>")
    assert len(codebook_refi.read(tmp_path / "c.qdc", MEASURE).entries) == depth


NAMES = (
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=12)
    .map(lambda name: " ".join(canonical(name).lstrip("\ufeff ").split()))
    .filter(lambda name: name and len(name.splitlines()) == 1)
)
PROSE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=30).map(
    lambda text: canonical(text.strip()).strip()
)


@st.composite
def codebooks(draw: st.DrawFn) -> CodebookDraft:
    names = draw(st.lists(NAMES, unique_by=folded, min_size=1, max_size=8))
    entries = []
    for place, name in enumerate(names):
        parent = draw(st.none() | st.sampled_from(names[:place])) if place else None
        drafted = EntryDraft(
            MEASURE, name, parent, definition=draw(PROSE), retired=draw(st.booleans())
        )
        entries.append(drafted)
    return CodebookDraft(entries=tuple(entries))


@settings(max_examples=30)
@given(made=codebooks())
def test_tree_definitions_and_standing_come_back(bare: Path, made: CodebookDraft) -> None:
    with tempfile.TemporaryDirectory() as name:
        first, second = Path(name) / "a.glossator", Path(name) / "b.glossator"
        shutil.copyfile(bare, first)
        shutil.copyfile(bare, second)
        with Project.open(first) as one, Project.open(second) as other:
            one.run(ImportCodebook(made))
            codebook_refi.write(one.codebook, Path(name) / "c.qdc")
            other.run(ImportCodebook(codebook_refi.read(Path(name) / "c.qdc", STANCE)))
            assert described(other) == described(one)


PIECES = st.sampled_from([
    b"<CodeBook>", b"</CodeBook>", b"<Codes>", b"</Codes>", b'<Code name="a">', b"</Code>",
    b'<Code name="" />', b"<Description>", b"</Description>", b"&lt;", b"&#0;", b"\xff\xfe",
    b'<?xml version="1.0" encoding="utf-16"?>', b"<![CDATA[", b"]]>", b'isCodable="no"',
])  # fmt: skip


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=200) | st.lists(PIECES, max_size=30).map(b"".join))
def test_whatever_a_file_holds_it_is_read_or_refused(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "c.qdc").write_bytes(raw)
    with contextlib.suppress(Refused):
        codebook_refi.read(tmp_path / "c.qdc", MEASURE)
