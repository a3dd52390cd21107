"""What the panels call the kinds of entries."""

from PySide6.QtCore import QCoreApplication

from core.candidates import Why
from core.model.codebook import ActorKind, Codebook, Entry, EntryKind
from gui.shared.actions import ActionId
from gui.shared.words import PATH_SIGN

ACTION_OF = {
    EntryKind.ACTOR: ActionId.SET_ACTOR,
    EntryKind.STANCE: ActionId.SET_STANCE,
    EntryKind.MEASURE: ActionId.SET_MEASURE,
}
"""The action whose keys lead to each part."""


def heading(kind: EntryKind) -> str:
    return {
        EntryKind.ACTOR: QCoreApplication.translate("Panels", "Actor"),
        EntryKind.STANCE: QCoreApplication.translate("Panels", "Stance"),
        EntryKind.MEASURE: QCoreApplication.translate("Panels", "Measure"),
    }[kind]


def teaching(kind: EntryKind, codebook: Codebook) -> str:
    """What stands in an empty field: what to type there."""
    if any(not entry.retired for entry in codebook.of_kind(kind)):
        return QCoreApplication.translate("Panels", "Type a name or alias")
    if kind is EntryKind.ACTOR:
        return QCoreApplication.translate("Panels", "Type the first actor’s name")
    return QCoreApplication.translate("Panels", "Type the first measure’s name")


def reason(why: Why) -> str:
    return {
        Why.IN_EVIDENCE: QCoreApplication.translate("Panels", "in evidence"),
        Why.IN_ARTICLE: QCoreApplication.translate("Panels", "in article"),
        Why.RECENT: QCoreApplication.translate("Panels", "recent"),
        Why.OTHER: "",
    }[why]


def creating(name: str) -> str:
    return QCoreApplication.translate("Panels", "Create “{name}”").format(name=name)


def actor_kind(entry: Entry) -> str:
    known = {
        ActorKind.STATE: QCoreApplication.translate("Panels", "state"),
        ActorKind.ORGANISATION: QCoreApplication.translate("Panels", "organisation"),
        ActorKind.PERSON: QCoreApplication.translate("Panels", "person"),
        ActorKind.GROUP: QCoreApplication.translate("Panels", "group"),
    }
    return "" if entry.actor_kind is None else known.get(entry.actor_kind, "")


def aside(codebook: Codebook, entry: Entry) -> str:
    """What is softly said beside an entry's name: its place in the tree, its kind, its aliases."""
    said = [PATH_SIGN.join(codebook.path(entry)[:-1])]
    if entry.kind is EntryKind.ACTOR:
        said = [actor_kind(entry)]
    if entry.aliases:
        also = QCoreApplication.translate("Panels", "also: {names}")
        said.append(also.format(names=", ".join(entry.aliases[:2])))
    return " · ".join(words for words in said if words)
