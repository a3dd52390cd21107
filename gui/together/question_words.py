"""What a question of a merge offers, in words."""

from PySide6.QtCore import QCoreApplication

from core.model.codebook import ActorKind, EntryKind
from core.model.together import ADD, LEAVE, OURS, THEIRS, Matter, Question

translate = QCoreApplication.translate  # the name under which lupdate knows it

_WORDED = frozenset({Matter.OTHER_KIND, Matter.RETIRED, Matter.ACTOR_KIND})
_OF_KINDS = (Matter.NEW_ENTRY, Matter.OTHER_KIND)


def choice(question: Question, answer: str) -> str:
    """One of the answers that a question takes."""
    if question.matter is Matter.LAYER:
        return {
            OURS: translate("Together", "Keep the layer that is here"),
            THEIRS: translate("Together", "Take the layer of the file in its place"),
        }[answer]
    if question.matter in _OF_KINDS:
        return translate("Together", "Add it to the codebook")
    known = {
        OURS: translate("Together", "Keep what is here"),
        THEIRS: translate("Together", "Take what the file says"),
        ADD: translate("Together", "Add them"),
        LEAVE: translate("Together", "Leave it out"),
    }
    if question.matter is Matter.NEW_ARTICLES:
        known[LEAVE] = translate("Together", "Leave them out")
    return known.get(answer) or translate("Together", "Bring it in under another name")


def side(question: Question, value: str) -> str:
    """What one side says, as a person would."""
    if value and question.matter not in _WORDED:
        return value
    known = {
        "": translate("Together", "nothing"),
        str(True): translate("Together", "retired"),
        str(False): translate("Together", "in use"),
        EntryKind.ACTOR.value: translate("Together", "an actor"),
        EntryKind.STANCE.value: translate("Together", "a stance"),
        EntryKind.MEASURE.value: translate("Together", "a measure"),
        ActorKind.STATE.value: translate("Together", "a state"),
        ActorKind.ORGANISATION.value: translate("Together", "an organisation"),
        ActorKind.PERSON.value: translate("Together", "a person"),
        ActorKind.GROUP.value: translate("Together", "a group"),
    }
    return known.get(value, value)


def entry_kind(question: Question) -> EntryKind:
    """Which entries may be used for a new one: its key begins with that."""
    return EntryKind(question.key.partition(":")[0])
