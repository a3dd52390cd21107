"""A project of REFI-QDA is read as it is, whether it fits into memory as a whole or not."""

import random
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.exchange.annotations import parted_xml, refi_qda
from core.exchange.annotations.foreign import ForeignFile
from core.exchange.annotations.parted_xml import PartedXml
from core.exchange.articles.containers import Room
from core.exchange.export import export
from core.model.phrase import Cancelled, Phrase, Refused
from core.model.progress import silent
from core.project import Project
from tests.core.builders import TEXT
from tests.core.exchange.annotations.qda_files import Coding, refi
from tests.core.exchange.gold.projects import odd_project

SAID = tuple(Coding(code, "Germany supports the crisis hotline") for code in ("Germany", "opposes"))
MORE = (
    '<PictureSource guid="p" name="photo"/><TextSource guid="t2" name="gone"/>'
    '<TextSource guid="t3" name="more" creatingUser="u-Ana">'
    f'<PlainTextContent>{TEXT} More.</PlainTextContent><NoteRef targetGUID="n1"/>'
    '<VariableValue><VariableRef targetGUID="v1"/><TextValue>Daily</TextValue></VariableValue>'
    '</TextSource></Sources><Variables><Variable guid="v1" name="Outlet type"/></Variables>'
    '<Cases><Case guid="k" name="Berlin"/></Cases><Notes><Note guid="n1"><PlainTextContent>'
    "read twice</PlainTextContent></Note></Notes><Sources>"
)
"""What the schema has behind sources is needed to read them."""


def read_in_parts(path: Path, monkeypatch: pytest.MonkeyPatch) -> ForeignFile:
    with monkeypatch.context() as patched:
        patched.setattr(parted_xml, "MAX_MEMBER_BYTES", 100)
        return refi_qda.read(path, silent)


def same(one: ForeignFile, other: ForeignFile) -> bool:
    losses = [sorted(map(repr, each.losses)) for each in (one, other)]
    return (
        one.documents == other.documents
        and one.entries == other.entries
        and one.countings == other.countings
        and losses[0] == losses[1]
    )


def test_part_by_part_as_much_is_read_as_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = refi(tmp_path / "a.qdpx", TEXT, SAID, more=MORE)
    at_once = refi_qda.read(path, silent)
    assert [each.place for each in at_once.documents] == ["talks", "more"]
    assert at_once.losses
    assert same(read_in_parts(path, monkeypatch), at_once)


def test_what_the_desk_writes_is_read_part_by_part_as_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd_project(tmp_path / "p.glossator")
    with Project.open(tmp_path / "p.glossator", read_only=True) as project:
        export(project, tmp_path / "a.qdpx", "refi-qda")
    at_once = refi_qda.read(tmp_path / "a.qdpx", silent)
    assert sum(len(share.records) for each in at_once.documents for share in each.shares) > 10
    assert same(read_in_parts(tmp_path / "a.qdpx", monkeypatch), at_once)


def test_a_project_of_more_than_64_megabytes_is_read(tmp_path: Path) -> None:
    words = [f"{number:x}" for number in random.Random(1).choices(range(10**9), k=2_000)]
    texts = [" ".join(random.Random(n).choices(words, k=90_000)) for n in range(95)]
    sources = "".join(
        f'<TextSource guid="l{n}" name="{n}"><PlainTextContent>{text}</PlainTextContent>'
        "</TextSource>"
        for n, text in enumerate(texts)
    )
    path = refi(tmp_path / "a.qdpx", TEXT, SAID, more=sources)
    with zipfile.ZipFile(path) as archive:
        assert archive.getinfo("project.qde").file_size > 64 * 1024 * 1024
    found = refi_qda.read(path, silent)
    assert [each.text for each in found.documents] == [TEXT, *texts]


def test_reading_the_parts_can_be_stopped_before_any_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = refi(tmp_path / "a.qdpx", TEXT, SAID)
    monkeypatch.setattr(parted_xml, "MAX_MEMBER_BYTES", 100)

    def stop(done: int, total: int | None, what: Phrase) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        refi_qda.read(path, stop)


@contextmanager
def parted(path: Path, xml: str) -> Iterator[PartedXml]:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", xml)
    with zipfile.ZipFile(path) as archive:
        yield PartedXml(archive, "a.xml", "Sources", Room(path.stat().st_size))


@pytest.mark.parametrize(
    "xml",
    [
        f"<P><Sources><S>{'<a/>' * 60}</S></Sources></P>",
        f"<P><B>{'<a/>' * 60}</B><Sources><S/></Sources></P>",
        f"<P><B>{'<B><a/>' * 30}{'</B>' * 30}</B><Sources><S/></Sources></P>",
    ],
    ids=["one part", "the rest", "deep"],
)
def test_what_would_be_kept_at_once_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, xml: str
) -> None:
    monkeypatch.setattr(parted_xml, "MOST_PARTS", 50)
    monkeypatch.setattr(parted_xml, "_BYTES_OF_A_PART", 0.1)
    with (
        pytest.raises(Refused, match="too much memory"),
        parted(tmp_path / "a.zip", xml) as found,
    ):
        found.rest(lambda part: None)


def test_many_parts_that_are_small_are_read_where_they_took_as_much_to_send(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parted_xml, "MOST_PARTS", 50)
    sent = "".join(f"<S n='{random.Random(n).randbytes(40).hex()}'><a/></S>" for n in range(150))
    seen: list[str] = []
    with parted(tmp_path / "a.zip", f"<P><Sources>{sent}</Sources></P>") as xml:
        rest = xml.rest(lambda part: seen.append(part.tag))
        assert [element.tag for element in rest.iter()] == ["P", "Sources"]
        assert (len(seen), xml.count, len(list(xml.parts()))) == (150, 150, 150)
    packed = f"<P><Sources>{'<S><a/></S>' * 150}</Sources></P>"
    with pytest.raises(Refused, match="too much memory"), parted(tmp_path / "b.zip", packed):
        pass


def test_entities_and_damage_are_refused_part_by_part_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parted_xml, "MAX_MEMBER_BYTES", 10)
    for number, (xml, said) in enumerate(
        (
            ('<!DOCTYPE p [<!ENTITY a "aa">]><P><Sources><S>&a;</S></Sources></P>', "entities"),
            ("<P><Sources><S></Sources></P>", "well-formed"),
            ("<P><Sources>", "well-formed"),
        )
    ):
        path = tmp_path / f"{number}.zip"
        with pytest.raises(Refused, match=said), parted(path, xml) as found:
            found.rest(lambda part: None)
