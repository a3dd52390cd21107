"""From what a file holds, and a mapping, to layers, names for the codebook and a report."""

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import partial

from core.commands.annotations import ImportAnnotations, IncomingLayer
from core.commands.bringing_in import MAX_ANNOTATOR_NAME
from core.commands.cleaning import one_line
from core.commands.codebook import EntryDraft
from core.commands.incoming import IncomingArticle
from core.exchange.annotations.anchoring import Decision, decided
from core.exchange.annotations.answers import Answers
from core.exchange.annotations.building import Builder, Built
from core.exchange.annotations.entries import Names
from core.exchange.annotations.foreign import Document, ForeignFile
from core.exchange.annotations.losses import Loss, Losses
from core.exchange.annotations.mapping import AnnotationMapping, Target
from core.exchange.annotations.placing import Placer
from core.model.article import MAX_ARTICLE_LENGTH
from core.model.codebook import Codebook, Field
from core.model.layer import LayerKind
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.text.canonical import digest
from core.text.positions import Positions

_TOLD_EVERY = 100
_READING = Phrase("Reading annotations")

Owner = tuple[str, LayerKind]


@dataclass(frozen=True, slots=True)
class WhoseLayers:
    """Whose shares of the file come in, under which names, and as what.

    `annotator`: only hers, where the file names her. Where it names nobody, or one person alone,
    that is she; where it names several, what nobody is named for is hers.
    `names`: what people and programs of the file are called here. `as_suggestions`: everything is
    a program's, also what the file takes for a person's.
    """

    annotator: str | None = None
    as_suggestions: bool = False
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CarryReport:
    """What came out of a file: how much, what is to be known of it, and what was left out."""

    statements: int
    drafts: int
    decision: Decision
    remarks: tuple[Phrase, ...]
    losses: tuple[Loss, ...]

    def __post_init__(self) -> None:
        told = tuple(remark.in_brief() for remark in self.remarks)
        object.__setattr__(self, "remarks", told)


@dataclass(frozen=True)
class Assembled:
    """What `ImportAnnotations` takes, and the report."""

    layers: tuple[IncomingLayer, ...]
    bare: tuple[IncomingArticle, ...]
    """Articles in which nobody who is wanted recorded anything."""
    entries: tuple[EntryDraft, ...]
    fields: tuple[Field, ...]
    """What the codebook does not ask, and the file answers."""
    report: CarryReport

    def command(
        self, described_as: str = "", *, create: bool, progress: Progress = silent
    ) -> ImportAnnotations:
        """What brings it in."""
        return ImportAnnotations(
            self.layers, self.bare, self.entries, create, described_as, progress, self.fields
        )


def assembled(
    found: ForeignFile,
    mapping: AnnotationMapping,
    codebook: Codebook,
    whose: WhoseLayers | None = None,
    progress: Progress = silent,
) -> Assembled:
    """The layers that the file holds under that mapping.

    Refused where it names nobody and `whose` does not either, or several people and none of them
    is who is wanted.
    """
    whose = whose or WhoseLayers()
    owners = _owners(found, whose)
    losses = Losses()
    losses.take(found.losses)
    decision = decided(found)
    pulse = partial(progress, 0, None, _READING)
    pulse()
    names = Names(found, mapping, codebook)
    pulse()
    answers = Answers(found, mapping, codebook)
    placer = Placer((document.text for document in found.documents), losses)
    builder = Builder(mapping, names, answers, placer, pulse)
    shares: dict[Owner, list[IncomingArticle]] = {owner: [] for owner in owners.values()}
    bare: list[IncomingArticle] = []
    for count, document in enumerate(found.documents):
        if count % _TOLD_EVERY == 0:
            progress(count, len(found.documents), _READING)
        for owner, article in _articles(document, found.format, decision, builder, owners):
            (bare if owner is None else shares[owner]).append(article)
    layers = tuple(IncomingLayer(name, kind, tuple(s)) for (name, kind), s in shares.items())
    built = builder.built
    remarks = (*found.remarks, *_left(found, owners), *_remarks(found, mapping, codebook, built))
    report = CarryReport(built.statements, built.drafts, decision, remarks, losses.all())
    return Assembled(layers, tuple(bare), names.drafts, answers.new, report)


_Key = tuple[str | None, bool]


def owners_in(found: ForeignFile) -> Counter[_Key]:
    """Who recorded how much in the file: name, whether it is a program -> records."""
    counts = Counter[_Key]()
    for document in found.documents:
        for share in document.shares:
            counts[share.annotator, share.is_program] += len(share.records)
    return counts


def _owners(found: ForeignFile, whose: WhoseLayers) -> dict[_Key, Owner]:
    """The shares that come in, each with the layer it comes into."""
    keys = list(owners_in(found))
    names = taken({name for name, _ in keys}, whose)
    return {key: (_name(names[key[0]]), _kind(key, whose)) for key in keys if key[0] in names}


def taken(recorded: Set[str | None], whose: WhoseLayers) -> dict[str | None, str]:
    """Of those who recorded something, whose comes in, and what they are called here.

    None is nobody who is named. Refused where that is not enough to tell.
    """
    wanted, named = whose.annotator, {name for name in recorded if name is not None}
    called: dict[str | None, str] = {name: name for name in named}
    for there, here in whose.names.items():
        if there not in named:
            raise _nobody_called(there, named)
        called[there] = here
    if wanted in named:
        return {wanted: called[wanted]}
    if wanted is not None and None in recorded:
        called[None] = wanted
    elif wanted is not None and named:
        if len(named) > 1:
            raise _nobody_called(wanted, named)
        called[min(named)] = wanted
    elif None in recorded:
        raise Refused("The file does not say who made all of it. Name an annotator for the rest.")
    return called


def _nobody_called(name: str, named: set[str]) -> Refused:
    return Refused(
        "The file holds the layers of {names}, and none of “{annotator}”. "
        "Name one of them as the annotator.",
        names=", ".join(sorted(named)) or "–",
        annotator=name,
    )


def _kind(key: _Key, whose: WhoseLayers) -> LayerKind:
    is_program = key[1] or whose.as_suggestions
    return LayerKind.SUGGESTION if is_program else LayerKind.ANNOTATOR


def _name(name: str) -> str:
    return one_line(name)[:MAX_ANNOTATOR_NAME].strip() or "–"


def _articles(
    document: Document,
    found_as: str,
    decision: Decision,
    builder: Builder,
    owners: dict[_Key, Owner],
) -> Iterator[tuple[Owner | None, IncomingArticle]]:
    shares = [s for s in document.shares if (s.annotator, s.is_program) in owners]
    positions = Positions(document.text, decision.counting)
    reason = _unfit(positions.text)
    if reason is not None:
        records = sum(len(share.records) for share in shares)
        builder.losses.add(reason, str(document.place))
        if records:
            builder.losses.add(Phrase("annotations of texts that were left out"), count=records)
        return
    sha256 = digest(positions.text)
    if not shares:
        yield (
            None,
            IncomingArticle(
                document.place, sha256, None, document.details, positions.text, None, ()
            ),
        )
    for share in shares:
        owner = owners[share.annotator, share.is_program]
        statements = builder.statements(share, positions, (found_as, *owner, sha256))
        yield (
            owner,
            IncomingArticle(
                document.place,
                sha256,
                None,
                document.details,
                positions.text,
                share.state,
                statements,
            ),
        )


def _unfit(text: str) -> Phrase | None:
    if not text.strip():
        return Phrase("articles without a text")
    if len(text) > MAX_ARTICLE_LENGTH:
        return Phrase.of("articles of more than {limit} characters", limit=MAX_ARTICLE_LENGTH)
    return None


def _left(found: ForeignFile, owners: Mapping[_Key, Owner]) -> Iterator[Phrase]:
    """Whose shares stay in the file, where one annotator alone is wanted."""
    left = [name or "–" for (name, program) in owners_in(found) if (name, program) not in owners]
    if left:
        yield Phrase.of("Not asked for, and left in the file: {names}.", names=", ".join(left))


def _remarks(
    found: ForeignFile, mapping: AnnotationMapping, codebook: Codebook, built: Built
) -> Iterator[Phrase]:
    for slot in found.defaults:
        if mapping.target(slot) is Target.STANCE:
            yield Phrase.of(
                "“{slot}” is filled in by the program itself, with “yes”: whoever did not look at "
                "it counts as in favour.",
                slot=slot,
            )
    for value, stance in built.stances.items():
        yield Phrase.of("“{value}” was read as the stance “{stance}”.", value=value, stance=stance)
    for slot, count in built.noted.items():
        yield Phrase.of(
            "“{slot}” has no place of its own here, and stands in the note ({count}).",
            slot=slot,
            count=count,
        )
    if built.without_passage:
        yield Phrase.of(
            "{count} statements have no passage of their own in the file: their marked words, and "
            "what stands between them in the line, are their evidence.",
            count=built.without_passage,
        )
