"""Statements as UIMA CAS, as INCEpTION takes them: a span with slots, in a zip file.

dkpro-cassis takes code points, and turns them into the UTF-16 that UIMA counts by itself.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from core.exchange.format import ExportOptions, Format, Writer, Written, marks, one_file
from core.exchange.gold.marks import marks_of
from core.exchange.gold.packing import Packing
from core.exchange.gold.replaced import Replaced
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import StatementRow
from core.model.layer import LayerKind
from core.text.xml import held

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

TYPES = "TypeSystem.xml"
STATEMENT, MARK = "webanno.custom.Statement", "webanno.custom.Mark"
LINK, ARTICLE = "webanno.custom.StatementMarksLink", "webanno.custom.Article"
_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_STRING, _BOOLEAN = "uima.cas.String", "uima.cas.Boolean"
_ABOUT = (
    "uid", "outlet", "author", "published", "address", "metadata", "annotator", "kind", "state",
)  # fmt: skip
_FOLDERS = {LayerKind.GOLD: "curation"}
"""Where a project of INCEpTION has what was decided on; else `annotation`."""
_TAKEN = "INITIAL_CAS"
"""How INCEpTION calls what nobody has annotated yet."""
_UID = re.compile(r"[0-9a-f]{20}")
"""One of our own, with which no other is equal where case does not count."""
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]|^[ .]|[ .]$')
"""What the name of a file cannot have in it, or at its ends."""
_DEVICE = re.compile(r"^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))", re.IGNORECASE)
"""What Windows takes for a device, whatever follows after a dot."""
_LONGEST = 200
"""In bytes: with a number and an ending, no file system refuses it."""


def _write_xmi(selection: Selection, out: Path, options: ExportOptions) -> Written:
    return _write(selection, out, ".xmi", lambda cas: cas.to_xmi() or "", held)


def _write_json(selection: Selection, out: Path, options: ExportOptions) -> Written:
    return _write(selection, out, ".json", lambda cas: cas.to_json() or "", str)


def _write(
    selection: Selection,
    out: Path,
    ending: str,
    printed: Callable[["Cas"], str],
    held: Callable[[str], str],
) -> Written:
    """The type system and, by article and annotator, a CAS for each share. `held` makes of words
    what the form can hold."""
    types = type_system()
    names = file_names(layer.annotator.name for layer in selection.layers)
    articles = statements = 0
    with Packing(out) as packing:
        packing.add(TYPES, types.to_xml().encode())
        for annotated in selection.articles():
            articles += 1
            for share in annotated.shares:
                statements += len(share.rows)
                cas = _Made(types, selection.codebook, held).cas(annotated, share)
                folder = _FOLDERS.get(share.layer.kind, "annotation")
                owner = names[share.layer.annotator.name]
                place = f"{folder}/{_name(annotated)}/{owner}{ending}"
                packing.add(place, printed(cas).encode())
    return Written(articles, statements)


def _name(annotated: AnnotatedArticle) -> str:
    """A name that no other article has; a uid may come from a file of somebody else's."""
    article = annotated.article
    return article.uid if _UID.fullmatch(article.uid) else article.sha256


def file_names(names: Iterable[str]) -> dict[str, str]:
    """For each name one that a file may have on any system; no two are equal to one that does not
    look at case or at how accents are composed."""
    taken = {_seen(_TAKEN)}
    found: dict[str, str] = {}
    for name in names:
        plain = wanted = _fitting(name)
        number = 1
        while _seen(wanted) in taken:
            number += 1
            wanted = f"{plain} ({number})"
        taken.add(_seen(wanted))
        found[name] = wanted
    return found


def _fitting(name: str) -> str:
    short = name.encode()[:_LONGEST].decode(errors="ignore")
    return _DEVICE.sub(r"\g<0>_", _UNFIT.sub("_", short), count=1) or "_"


def _seen(name: str) -> str:
    """A name as the most forgetful of file systems compares it."""
    return normalize("NFD", normalize("NFD", name).casefold())


def type_system() -> "TypeSystem":
    """Layers of spans: a statement on its first passage, whose links lead to all of its marks."""
    from cassis import TypeSystem

    types = TypeSystem()
    about = types.create_type(_METADATA, supertypeName="uima.tcas.DocumentAnnotation")
    for name in ("documentTitle", "documentId"):
        types.create_feature(about, name, _STRING)
    article = types.create_type(ARTICLE, supertypeName="uima.cas.AnnotationBase")
    for name in _ABOUT:
        types.create_feature(article, name, _STRING)
    types.create_feature(article, "unresolved", "uima.cas.Integer")
    mark = types.create_type(MARK)
    link = types.create_type(LINK, supertypeName="uima.cas.TOP")
    types.create_feature(link, "role", _STRING)
    types.create_feature(link, "target", mark)
    statement = types.create_type(STATEMENT)
    for name in ("actor", "stance", "measure", "voice", "note"):
        types.create_feature(statement, name, _STRING)
    types.create_feature(statement, "confidence", "uima.cas.Integer")
    for name in ("flagged", "unresolved"):
        types.create_feature(statement, name, _BOOLEAN)
    types.create_feature(statement, "marks", "uima.cas.FSArray", elementType=link)
    return types


class _Made:
    """One CAS in the making."""

    def __init__(self, types: "TypeSystem", book: Codebook, held: Callable[[str], str]) -> None:
        from cassis import Cas

        self._cas = Cas(types)
        self._book = book
        self._held = held
        self._type = types.get_type

    def cas(self, annotated: AnnotatedArticle, share: Share) -> "Cas":
        text = self._held(annotated.text)
        self._cas.sofa_string = text
        self._cas.sofa_mime = "text/plain"
        self._add(
            _METADATA, begin=0, end=len(text), documentTitle=annotated.article.title,
            documentId=annotated.article.uid,
            language=annotated.article.details.language or "x-unspecified",
        )  # fmt: skip
        self._add(ARTICLE, **_about(annotated, share))
        for row in share.rows:
            self._statement(annotated, row)
        return self._cas

    def _statement(self, annotated: AnnotatedArticle, row: StatementRow) -> None:
        marks = marks_of(row)
        links = [
            self._make(LINK, role=mark.role.value, target=self._add(
                MARK, begin=mark.start, end=mark.end
            ))
            for mark in marks
        ]  # fmt: skip
        self._add(
            STATEMENT, begin=marks[0].start, end=marks[0].end,
            actor=self._book.entries[row.actor].name,
            stance=self._book.entries[row.stance].name,
            measure=self._book.entries[row.measure].name,
            voice=row.voice, note=row.note or None, confidence=row.confidence,
            flagged=True if row.flagged else None,
            unresolved=True if annotated.is_unresolved(row) else None,
            marks=self._make("uima.cas.FSArray", elements=links),
        )  # fmt: skip

    def _add(self, type_name: str, /, **features: Any) -> Any:
        made = self._make(type_name, **features)
        self._cas.add(made)
        return made

    def _make(self, type_name: str, /, **features: Any) -> Any:
        """With words as the form can hold them, and without what is not known."""
        known = {
            name: self._held(value) if isinstance(value, str) else value
            for name, value in features.items()
            if value is not None
        }
        return self._type(type_name)(**known)


def _about(annotated: AnnotatedArticle, share: Share) -> dict[str, str | int | None]:
    article, details = annotated.article, annotated.article.details
    return {
        "uid": article.uid,
        "outlet": details.outlet,
        "author": details.author,
        "published": details.published,
        "address": details.source_url,
        "metadata": _metadata(annotated),
        "annotator": share.layer.annotator.name,
        "kind": share.layer.kind.value,
        "state": share.state.value,
        "unresolved": None if annotated.unresolved is None else annotated.unresolved.cases,
    }


def _metadata(annotated: AnnotatedArticle) -> str | None:
    metadata = dict(annotated.article.details.metadata)
    return json.dumps(metadata, ensure_ascii=False, sort_keys=True) if metadata else None


def _words(annotated: AnnotatedArticle) -> Iterator[str | None]:
    """What stands in its CAS, with what stands there once for each share."""
    details = annotated.article.details
    yield from (annotated.text, details.title, details.outlet, details.author)
    yield from (details.source_url, details.language, _metadata(annotated))
    yield from (row.note for row in annotated.rows())


_LOST = (Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS)


def _tally_xmi(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Replaced(selection, *_LOST, words=_words)


def _tally_json(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Losses(*_LOST)


_CARRIES = (
    "articles with their texts and details, and how far each is",
    "statements with their passages, as annotations with slots",
    "actor, stance, measure, voice, confidence, note and flag of each, as features",
)
_LOSES = ("answers to further questions, and where each statement comes from",)
XMI = Format(
    name="uima-xmi",
    title="UIMA CAS for INCEpTION, as XMI with its type system in a zip file",
    extensions=(".zip",),
    offsets="UTF-16",
    carries=_CARRIES,
    loses=(
        "answers to further questions, and where each statement comes from",
        "control characters",
    ),
    called="UIMA CAS, XMI",
    writer=Writer(one_file, _write_xmi, _tally_xmi, marking=marks(Marking.ARTICLES)),
)
JSON = Format(
    name="uima-json",
    title="UIMA CAS for INCEpTION, as JSON with its type system in a zip file",
    extensions=(".zip",),
    offsets="UTF-16",
    carries=_CARRIES,
    loses=_LOSES,
    called="UIMA CAS, JSON",
    writer=Writer(one_file, _write_json, _tally_json, marking=marks(Marking.ARTICLES)),
)
