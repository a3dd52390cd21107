"""Statements as UIMA CAS, as INCEpTION takes them: a span with slots, in a zip file."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.exchange.format import ExportOptions, Format, Writer, Written, one_file
from core.exchange.gold.marks import marks_of, tie
from core.exchange.gold.packing import Packing
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import StatementRow
from core.model.phrase import Phrase

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

TYPES = "TypeSystem.xml"
_STATEMENT, _LINK = "webanno.custom.Statement", "webanno.custom.StatementMentionsLink"
_MENTION = "webanno.custom.Mention"
_ABOUT = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_STRING, _ARRAY = "uima.cas.String", "uima.cas.FSArray"
_SAID = ("actor", "stance", "measure", "voice", "confidence", "note")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What XML 1.0 has no way to hold; each goes out as one sign of replacement."""
_REPLACEMENT = "\ufffd"
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')


def _write_xmi(selection: Selection, out: Path, options: ExportOptions) -> Written:
    types = type_system()
    written = types.to_xml()
    return _write(selection, out, types, ".xmi", _as_xmi, {TYPES: written})


def _write_json(selection: Selection, out: Path, options: ExportOptions) -> Written:
    return _write(selection, out, type_system(), ".json", _as_json, {})


def _write(
    selection: Selection,
    out: Path,
    types: "TypeSystem",
    ending: str,
    printed: Callable[["Cas"], str],
    beside: dict[str, str],
) -> Written:
    """A CAS for each article and layer, in the folders of a project: by article, by annotator."""
    articles = statements = 0
    with Packing(out) as packing:
        for name, words in beside.items():
            packing.add(name, words.encode())
        for annotated in selection.articles():
            articles += 1
            for share in annotated.shares:
                statements += len(share.rows)
                owner = _UNSAFE.sub("_", share.layer.annotator.name)
                kind = share.layer.kind.value
                place = f"annotation/{annotated.article.uid}/{owner}{ending}"
                if place in packing.names:  # two that differ by signs a file name cannot hold
                    place = f"annotation/{annotated.article.uid}/{owner}-{kind}{ending}"
                cas = _cas(annotated, share, selection.codebook, types, is_xml=ending == ".xmi")
                packing.add(place, printed(cas).encode())
    return Written(articles, statements)


def type_system() -> "TypeSystem":
    """A layer of statements whose features say what was chosen, and whose slots are mentions."""
    from cassis import TypeSystem

    made = TypeSystem()
    about = made.create_type(_ABOUT, "uima.tcas.DocumentAnnotation")
    for name in ("documentTitle", "documentId"):
        made.create_feature(about, name, _STRING)
    mention = made.create_type(_MENTION, "uima.tcas.Annotation")
    made.create_feature(mention, "kind", _STRING)
    link = made.create_type(_LINK, "uima.cas.TOP")
    made.create_feature(link, "role", _STRING)
    made.create_feature(link, "target", _MENTION)
    statement = made.create_type(_STATEMENT, "uima.tcas.Annotation")
    for name in _SAID:
        made.create_feature(statement, name, _STRING)
    made.create_feature(statement, "flagged", "uima.cas.Boolean")
    made.create_feature(statement, "mentions", _ARRAY, elementType=_LINK)
    return made


def _cas(
    annotated: AnnotatedArticle, share: Share, book: Codebook, types: "TypeSystem", *, is_xml: bool
) -> "Cas":
    """Positions are code points here; they become UTF-16 when the CAS is printed."""
    from cassis import Cas

    def held(words: str) -> str:
        return _NOT_XML.sub(_REPLACEMENT, words) if is_xml else words

    cas = Cas(types)
    cas.sofa_string = held(annotated.text)
    cas.sofa_mime = "text/plain"
    article, about = annotated.article, types.get_type(_ABOUT)
    whole = {"begin": 0, "end": len(annotated.text)}
    cas.add(about(documentTitle=held(article.title), documentId=article.uid, **whole))
    for row in share.rows:
        _add(cas, row, book, held, is_xml=is_xml)
    return cas


def _add(
    cas: "Cas", row: StatementRow, book: Codebook, held: Callable[[str], str], *, is_xml: bool
) -> None:
    types: Any = cas.typesystem
    mention, link, array = map(types.get_type, (_MENTION, _LINK, _ARRAY))
    first, *others = marks_of(row)
    links = []
    for mark in others:
        target = mention(begin=mark.start, end=mark.end, kind=mark.role.value)
        cas.add(target)
        links.append(link(role=tie(mark), target=target))
    known = {name: held(value) for name, value in _said(row, book).items() if value}
    # Empty lists go out as INCEpTION writes each form: XMI has them, JSON has none.
    slots = array(elements=links) if links or is_xml else None
    place = {"begin": first.start, "end": first.end}
    statement = types.get_type(_STATEMENT)
    cas.add(statement(**place, **known, flagged=bool(row.flagged), mentions=slots))


def _said(row: StatementRow, book: Codebook) -> dict[str, str]:
    chosen = (book.entries[entry].name for entry in (row.actor, row.stance, row.measure))
    confidence = str(row.confidence or "")
    return dict(zip(_SAID, (*chosen, row.voice or "", confidence, row.note), strict=True))


def _as_xmi(cas: "Cas") -> str:
    return cas.to_xmi() or ""


def _as_json(cas: "Cas") -> str:
    return cas.to_json() or ""


class _Unprintable:
    """Counts the characters that XML cannot hold, and further losses."""

    def __init__(self, *kinds: Loss) -> None:
        self._losses = Losses(*kinds)
        self._count = 0

    def add(self, annotated: AnnotatedArticle) -> None:
        self._losses.add(annotated)
        notes = (row.note for row in annotated.rows())
        written = (annotated.text, annotated.article.title, *notes)
        self._count += sum(len(_NOT_XML.findall(words)) for words in written)

    def phrases(self) -> tuple[Phrase, ...]:
        if not self._count:
            return self._losses.phrases()
        words = _COUNTED[0] if self._count == 1 else _COUNTED[1]
        return (Phrase(words, {"count": f"{self._count:,}"}), *self._losses.phrases())


_COUNTED = (
    "1 control character, in whose place stands a sign of replacement",
    "{count} control characters, in whose place stand signs of replacement",
)
_LOST = (
    Loss.METADATA, Loss.STATES, Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS, Loss.UNRESOLVED
)  # fmt: skip


def _tally_xmi(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return _Unprintable(*_LOST)


def _tally_json(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Losses(*_LOST)


_CARRIES = (
    "articles with their texts",
    "statements as spans with slots, and whose they are",
    "actor, stance, measure, voice, confidence, notes and flags as features",
)
_LOSES = (
    "outlet, day, author, address, language and metadata of articles",
    "where the annotators stand with an article",
    "answers to further questions, and where each statement comes from",
)
XMI = Format(
    name="uima-xmi",
    title="UIMA CAS for INCEpTION, as XMI with its type system in a zip file",
    extensions=(".zip",),
    offsets="UTF-16",
    carries=_CARRIES,
    loses=(
        "outlet, day, author, address, language and metadata of articles",
        "where the annotators stand with an article",
        "answers to further questions, and where each statement comes from",
        "control characters",
    ),
    called="UIMA CAS, XMI",
    writer=Writer(one_file, _write_xmi, _tally_xmi),
)
JSON = Format(
    name="uima-json",
    title="UIMA CAS for INCEpTION, as JSON in a zip file",
    extensions=(".zip",),
    offsets="UTF-16",
    carries=_CARRIES,
    loses=_LOSES,
    called="UIMA CAS, JSON",
    writer=Writer(one_file, _write_json, _tally_json),
)
