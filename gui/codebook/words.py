"""What the codebook editor calls things."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from core.duplicates import Likeness
from core.model.codebook import ActorKind, Codebook, Entry, EntryKind, FieldKind
from core.model.ids import EntryId
from gui.codebook.nodes import Section
from gui.shared.words import PATH_SIGN, counted, written


def codebook() -> str:
    return QCoreApplication.translate("Actions", "Codebook")


def likely_duplicates() -> str:
    return QCoreApplication.translate("Codebook", "Likely duplicates")


def would_follow() -> str:
    return QCoreApplication.translate("Codebook", "Statements that would follow")


def cancel() -> str:
    return QCoreApplication.translate("Codebook", "Cancel")


def name_of_it() -> str:
    return QCoreApplication.translate("Codebook", "Name")


def section(wanted: Section) -> str:
    translate = QCoreApplication.translate
    return {
        Section.ACTORS: translate("Codebook", "Actors"),
        Section.STANCES: translate("Codebook", "Stances"),
        Section.MEASURES: translate("Codebook", "Measures"),
        Section.FIELDS: translate("Codebook", "Fields"),
    }[wanted]


def new_name(wanted: Section) -> str:
    """What stands in the line for a new name."""
    translate = QCoreApplication.translate
    return {
        Section.ACTORS: translate("Codebook", "Name of the new actor"),
        Section.STANCES: translate("Codebook", "Name of the new stance"),
        Section.MEASURES: translate("Codebook", "Name of the new measure"),
        Section.FIELDS: translate("Codebook", "Name of the new field"),
    }[wanted]


def kind(wanted: EntryKind) -> str:
    translate = QCoreApplication.translate
    return {
        EntryKind.ACTOR: translate("Codebook", "Actor"),
        EntryKind.STANCE: translate("Codebook", "Stance"),
        EntryKind.MEASURE: translate("Codebook", "Measure"),
    }[wanted]


def actor_kind(wanted: ActorKind) -> str:
    translate = QCoreApplication.translate
    return {
        ActorKind.STATE: translate("Codebook", "State"),
        ActorKind.ORGANISATION: translate("Codebook", "Organisation"),
        ActorKind.PERSON: translate("Codebook", "Person"),
        ActorKind.GROUP: translate("Codebook", "Group"),
        ActorKind.UNKNOWN: translate("Codebook", "Not said"),
    }[wanted]


def field_kind(wanted: FieldKind) -> str:
    translate = QCoreApplication.translate
    return {
        FieldKind.CHOICE: translate("Codebook", "One of some choices"),
        FieldKind.TEXT: translate("Codebook", "Text"),
        FieldKind.NUMBER: translate("Codebook", "Number"),
        FieldKind.YES_NO: translate("Codebook", "Yes or no"),
        FieldKind.DATE: translate("Codebook", "Date"),
        FieldKind.ACTOR: translate("Codebook", "Actor"),
    }[wanted]


def statements(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count, translate("Codebook", "1 statement"), translate("Codebook", "{count} statements")
    )


def retired(name: str) -> str:
    return QCoreApplication.translate("Codebook", "{name} (retired)").format(name=name)


def path(codebook: Codebook, entry: EntryId | None) -> str:
    """The names from the top down to the entry; empty if there is none."""
    found = None if entry is None else codebook.entries.get(entry)
    return "" if found is None else PATH_SIGN.join(codebook.path(found))


def name(codebook: Codebook, entry: EntryId | None) -> str:
    found = None if entry is None else codebook.entries.get(entry)
    return "–" if found is None else found.name


def titled(entry: Entry) -> str:
    return retired(entry.name) if entry.retired else entry.name


def likeness(why: Likeness) -> str:
    translate = QCoreApplication.translate
    return {
        Likeness.SAME_NAME: translate("Codebook", "the same name"),
        Likeness.SAME_WORDS: translate("Codebook", "the same words"),
        Likeness.SPELLING: translate("Codebook", "nearly the same letters"),
        Likeness.INITIALS: translate("Codebook", "initials"),
        Likeness.CONTAINED: translate("Codebook", "one name is part of the other"),
    }[why]


def moment(at: str) -> str:
    """A time out of the journal by the clock of the desk, the day as lists show it."""
    found = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs)
    if not found.isValid():
        return at
    moment = found.toLocalTime()
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{written(moment.date())} {time}"
