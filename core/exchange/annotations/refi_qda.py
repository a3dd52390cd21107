"""REFI-QDA: projects (`.qdpx`) and codebooks (`.qdc`) of programs for qualitative analysis."""

import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from xml.etree.ElementTree import Element

from core.exchange.annotations.codes import Codes
from core.exchange.annotations.foreign import (
    Document,
    ForeignFile,
    Share,
    Stretch,
    every_counting,
)
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.parted_xml import (
    PartedXml,
    called,
    children,
    is_called,
    named,
    words_in,
)
from core.exchange.annotations.refi_codes import codes_in, guid_of
from core.exchange.annotations.regions import Region, records_of
from core.exchange.articles.containers import Bounds, Room, member_bytes, opened_zip, xml_of
from core.exchange.decoding import decoded
from core.exchange.format import Format
from core.exchange.gold.refi_qda import WRITER
from core.exchange.opening import opened, whole
from core.model.article import ArticleDetails
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.text.positions import Unit

_PROJECT = "project.qde"
_LARGEST = 64 * 1024 * 1024
_BOUNDS = Bounds(members=200_000, unpacked=1 << 40)
"""Pictures and films in a project are never unpacked; `Room` bounds what is."""
_INTERNAL = "internal://"
_REST = {
    "PictureSource": Phrase("pictures"),
    "AudioSource": Phrase("sound"),
    "VideoSource": Phrase("video"),
    "Case": Phrase("cases"),
    "Set": Phrase("sets"),
    "Graph": Phrase("graphs"),
    "Link": Phrase("links between parts of the project"),
}
_UNCODED = {"PDFSelection": Phrase("coded areas of PDF pages")}


@dataclass
class _Project:
    """What is known of a project before its sources are read."""

    archive: zipfile.ZipFile
    codes: Codes
    users: dict[str, str]
    notes: dict[str, str]
    room: Room
    variables: dict[str, str]
    """What the variables are called whose values a source has."""
    told: set[str] = field(default_factory=set)
    """Notes that came to a passage or a source."""
    losses: Losses = field(default_factory=Losses)

    @cached_property
    def members(self) -> dict[str, zipfile.ZipInfo]:
        """The files of the project by their bare names."""
        listed = self.archive.infolist()
        return {member.filename.rpartition("/")[2].casefold(): member for member in listed}


def recognises(path: Path) -> bool:
    return path.suffix.lower() in FORMAT.extensions and path.is_file()


def read(path: Path, progress: Progress) -> ForeignFile:
    """The sources of a project with their codings; of a codebook, its codes alone.

    Refused where the file is none, or made to do harm.
    """
    with opened(path) as file:
        is_project = zipfile.is_zipfile(file)
    if not is_project:
        raw = whole(path, _LARGEST)
        if raw is None:
            raise Refused("The file is too large for a codebook.")
        codes = Codes(dict(codes_in(named(xml_of(raw), "Codes"))))
        return _file((), codes, Losses())
    with opened(path) as file, opened_zip(file, _BOUNDS) as archive:
        room = Room(path.stat().st_size)
        xml = PartedXml(archive, _project_name(archive), "Sources", room)
        losses = Losses()

        def look(source: Element) -> None:
            progress(0, None, Phrase("Reading documents"))
            _count_all(source, losses)

        root = xml.rest(look)
        codes = Codes(dict(codes_in(named(root, "Codes"))))
        users = {guid_of(user): user.get("name", "") for user in called(root, "User")}
        variables = {
            guid_of(each): each.get("name", "")
            for each in named(root, "Variables")
            if is_called(each, "Variable")
        }
        project = _Project(archive, codes, users, {}, room, variables, losses=losses)
        project.notes = _notes(root, project)
        documents = tuple(_documents(xml, project, progress))
        _count_rest(root, project)
    return _file(documents, codes, project.losses)


def _file(documents: tuple[Document, ...], codes: Codes, losses: Losses) -> ForeignFile:
    counting, *others = every_counting(Unit.CODE_POINTS)
    return ForeignFile(
        "refi-qda", documents, tuple(codes.entries), counting, tuple(others), losses=losses.all()
    )


def _project_name(archive: zipfile.ZipFile) -> str:
    names = [name for name in archive.namelist() if name.lower().endswith(".qde")]
    return names[0] if len(names) == 1 else _PROJECT


def _notes(root: Element, project: _Project) -> dict[str, str]:
    notes = {}
    for note in named(root, "Notes"):
        if is_called(note, "Note"):
            text = _text_of(note, project) or words_in(note, "Description")
            notes[guid_of(note)] = text or (note.get("name") or "")
    return notes


def _documents(xml: PartedXml, project: _Project, progress: Progress) -> Iterator[Document]:
    for count, source in enumerate(xml.parts()):
        progress(count, xml.count, Phrase("Reading documents"))
        name = (source.get("name") or "").strip() or guid_of(source)
        if is_called(source, "TextSource"):
            inner = source
        elif is_called(source, "PDFSource"):
            inner = next(children(source, "Representation"), source)
            for tag, what in _UNCODED.items():
                for _ in children(source, tag):
                    project.losses.add(what, name)
        else:
            continue
        text = _text_of(inner, project)
        if text is None:
            project.losses.add(Phrase("sources without a plain text"), name)
            continue
        description = words_in(source, "Description")
        metadata = {"description": description} if description else {}
        metadata |= _values(source, project) | _values(inner, project)
        details = ArticleDetails(name, metadata=metadata)
        yield Document(name, text, details, tuple(_shares(inner, text, name, project)))


def _values(source: Element, project: _Project) -> dict[str, str]:
    """The values of variables that a source has, by their names."""
    found = {}
    for said in children(source, "VariableValue"):
        ref = next(children(said, "VariableRef"), said)
        values = (child for child in said if child is not ref)
        value = "".join("".join(each.itertext()) for each in values).strip()
        name = project.variables.get(guid_of(ref, "targetGUID"), "")
        if name and value:
            found[name] = value
    return found


def _text_of(element: Element, project: _Project) -> str | None:
    """What stands in the element itself, or in the file of the project that it names."""
    written = list(children(element, "PlainTextContent"))
    if written:
        return "".join(written[0].itertext())
    path = element.get("plainTextPath") or ""
    if not path.startswith(_INTERNAL):
        return None  # a file outside the project is not looked for
    member = project.members.get(path.removeprefix(_INTERNAL).casefold())
    if member is None:
        return None
    raw = project.room.taking(member_bytes(project.archive, member))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return decoded(raw).text


def _shares(source: Element, text: str, name: str, project: _Project) -> Iterator[Share]:
    regions: dict[str | None, list[Region]] = defaultdict(list)
    for selection in children(source, "PlainTextSelection"):
        stretch = _stretch(selection, project, name)
        if stretch is not None:
            for owner, region in _regions(selection, (stretch,), name, project):
                regions[owner].append(region)
    for owner, region in _regions(source, (), name, project):
        regions[owner].append(region)
    for owner, mine in regions.items():
        yield Share(owner, records_of(mine, (), project.losses))


def _stretch(selection: Element, project: _Project, name: str) -> Stretch | None:
    try:
        start = int(selection.get("startPosition", ""))
        end = int(selection.get("endPosition", ""))
    except ValueError:
        project.losses.add(Phrase("marks without a place or a label"), name)
        return None
    said = selection.get("name") or ""
    is_quote = end - start in (len(said), len(said.encode("utf-16-le", "replace")) // 2)
    return Stretch(start, end, said if said and is_quote else None)


def _regions(
    marked: Element, stretches: tuple[Stretch, ...], name: str, project: _Project
) -> Iterator[tuple[str | None, Region]]:
    """What was coded there, by whom; a passage with nothing but a note is one without a piece."""
    notes = [words_in(marked, "Description")] if stretches else []
    refs = [guid_of(ref, "targetGUID") for ref in children(marked, "NoteRef")]
    project.told.update(refs)
    notes += [project.notes.get(ref, "") for ref in refs]
    notes = [note for note in notes if note]
    codings = list(children(marked, "Coding"))
    for coding in codings:
        owner = _owner(coding, project) or _owner(marked, project)
        for ref in children(coding, "CodeRef"):
            piece = project.codes.piece(guid_of(ref, "targetGUID"), stretches)
            if piece is None:
                project.losses.add(Phrase("codings under a code that is not there"), name)
                continue
            key = f"{guid_of(coding)} {guid_of(ref, 'targetGUID')}"
            yield owner, Region(key, name, [piece], notes)
            notes = []
    if notes:
        region = Region(f"note {guid_of(marked)}", name, [], notes, passage=stretches)
        yield _owner(marked, project), region


def _owner(element: Element, project: _Project) -> str | None:
    return project.users.get(guid_of(element, "creatingUser")) or None


def _count_rest(root: Element, project: _Project) -> None:
    _count_all(root, project.losses)
    for guid, note in project.notes.items():
        if guid not in project.told:
            project.losses.add(Phrase("notes on codes and on the whole project"), note[:80])


def _count_all(within: Element, losses: Losses) -> None:
    """What has no place here."""
    for element in within.iter():
        tag = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        if tag in _REST:
            losses.add(_REST[tag], element.get("name") or "")
        if tag == "Case":
            for _ in children(element, "VariableValue"):
                losses.add(Phrase("variables of cases"), element.get("name") or "")


FORMAT = Format(
    name="refi-qda",
    title="REFI-QDA, a project or a codebook of programs for qualitative analysis",
    extensions=(".qdpx", ".qdc"),
    offsets="code points",
    carries=("texts with their variables", "codes with their trees and descriptions",
             "codings of every user", "notes on passages"),
    loses=("pictures, sound and video", "areas of PDF pages", "cases", "notes on codes", "sets",
           "graphs", "colours", "that several passages are of one statement",
           "marks of where actor, stance and measure are named",
           "voice, confidence, flags, answers to further questions",
           "where each statement comes from, and the votes", "that gold waits for a decision",
           "control characters"),
    read_foreign=read,
    recognises=recognises,
    called="REFI-QDA",
    writer=WRITER,
)  # fmt: skip
