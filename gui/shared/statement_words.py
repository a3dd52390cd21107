"""What lists over many articles say of statements, groups and their parts."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.model.codebook import Codebook, EntryKind
from core.model.ids import EntryId
from core.model.survey import Grouping, Key, Part, Quote
from gui.shared.stance_marks import Mark as Mark
from gui.shared.stance_marks import mark as mark
from gui.shared.words import PATH_SIGN, counted, day, quoted

FLAG = "⚑"


def name(codebook: Codebook, entry: EntryId | None) -> str:
    """The entry's name, a measure's with its path; empty if none is set."""
    found = None if entry is None else codebook.entries.get(entry)
    if found is None:
        return ""
    return PATH_SIGN.join(codebook.path(found)) if found.kind is EntryKind.MEASURE else found.name


def last_name(codebook: Codebook, entry: EntryId | None) -> str:
    """The entry's own name, without its path."""
    found = None if entry is None else codebook.entries.get(entry)
    return "" if found is None else found.name


def grouping(wanted: Grouping) -> str:
    translate = QCoreApplication.translate
    return {
        Grouping.ACTOR: translate("Survey", "By actor"),
        Grouping.MEASURE: translate("Survey", "By measure"),
        Grouping.STANCE: translate("Survey", "By stance"),
        Grouping.OUTLET: translate("Survey", "By outlet"),
        Grouping.MONTH: translate("Survey", "By month"),
    }[wanted]


def key(codebook: Codebook, wanted: Grouping, value: Key) -> str:
    """What a group is called; also one of statements that lack what they are grouped by."""
    if wanted is Grouping.MONTH and value:
        return month(str(value))
    if isinstance(value, int):
        known = codebook.entries.get(EntryId(value))
        return name(codebook, EntryId(value)) if known else "?"
    return str(value) if value else _without(wanted)


def _without(wanted: Grouping) -> str:
    translate = QCoreApplication.translate
    return {
        Grouping.ACTOR: translate("Survey", "No actor yet"),
        Grouping.MEASURE: translate("Survey", "No measure yet"),
        Grouping.STANCE: translate("Survey", "No stance yet"),
        Grouping.OUTLET: translate("Survey", "No outlet"),
        Grouping.MONTH: translate("Survey", "No date"),
    }[wanted]


def month(value: str) -> str:
    """A month as a person writes it; what is no whole month stays as it came."""
    found = QDate.fromString(f"{value}-01", "yyyy-MM-dd")
    return QLocale().toString(found, "MMMM yyyy") if found.isValid() else value


def part(wanted: Part) -> str:
    translate = QCoreApplication.translate
    return {
        Part.ACTOR: translate("Survey", "Actor"),
        Part.STANCE: translate("Survey", "Stance"),
        Part.MEASURE: translate("Survey", "Measure"),
        Part.VOICE: translate("Survey", "Voice"),
        Part.FLAG: translate("Survey", "Flag"),
    }[wanted]


def statements(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count, translate("Survey", "1 statement"), translate("Survey", "{count} statements")
    )


def source(quote: Quote) -> str:
    """Outlet, day and annotator in one line."""
    return " · ".join(filter(None, (quote.outlet, day(quote.published), quote.annotator)))


def note(quote: Quote) -> str:
    """What the annotator has written beside it, on one line; empty if nothing."""
    if not quote.note:
        return ""
    said = QCoreApplication.translate("Survey", "Note: {note}")
    return said.format(note=" ".join(quote.note.split()))


def draft() -> str:
    return QCoreApplication.translate("Survey", "draft")


def missing(quote: Quote) -> tuple[str, str, str]:
    """What stands for actor, stance and measure where they are not set."""
    translate = QCoreApplication.translate
    return (
        translate("Survey", "no actor"),
        translate("Survey", "no stance"),
        translate("Survey", "no measure"),
    )


def spoken(codebook: Codebook, quote: Quote) -> str:
    """The statement in one sentence, as a screen reader says its row."""
    flagged = QCoreApplication.translate("Survey", "flagged for review")
    entries = (quote.actor, quote.stance, quote.measure)
    parts = [
        name(codebook, entry) or lacking
        for entry, lacking in zip(entries, missing(quote), strict=True)
    ]
    if quote.is_draft:
        parts.append(draft())
    if quote.flagged:
        parts.append(flagged)
    places = ", ".join(filter(None, (quote.title, source(quote), note(quote))))
    return f"{', '.join(parts)}. {quoted(quote.evidence)}. {places}"
