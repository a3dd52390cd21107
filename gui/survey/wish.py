"""What is to be changed: which statements, and what they have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.ids import StatementId
from core.model.survey import Grouping

_LONGEST = 40


class Tie(Enum):
    """How statements belong to what they are named after."""

    NONE = auto()
    ACTOR = auto()
    MEASURE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class About:
    """What statements have in common, by name."""

    name: str = ""
    tie: Tie = Tie.NONE


@dataclass(frozen=True, slots=True)
class Wish:
    """These statements are to be changed; `is_all`: all there are of what they are about."""

    statements: Sequence[StatementId]
    about: About = About()
    is_all: bool = False

    def told(self) -> str:
        return change_of(len(self.statements), self.about, is_all=self.is_all)


def tie_of(grouping: Grouping, *, is_set: bool) -> Tie:
    """`is_set`: whether the statements have at all what they are grouped by."""
    ties = {Grouping.ACTOR: Tie.ACTOR, Grouping.MEASURE: Tie.MEASURE}
    return ties.get(grouping, Tie.OTHER) if is_set else Tie.OTHER


def change_of(count: int, about: About, *, is_all: bool) -> str:
    """What a button or a dialog is called that changes so many statements."""
    one, many, every = _sentences(about.tie)
    said = one if count == 1 else every if is_all else many
    name = about.name
    short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    return said.format(count=QLocale().toString(count), name=short)


def _sentences(tie: Tie) -> tuple[str, str, str]:
    """For one, for several, and for all of them."""
    translate = QCoreApplication.translate
    return {
        Tie.NONE: (
            translate("Change", "Change 1 statement"),
            translate("Change", "Change {count} statements"),
            translate("Change", "Change all {count} statements"),
        ),
        Tie.ACTOR: (
            translate("Change", "Change 1 statement of {name}"),
            translate("Change", "Change {count} statements of {name}"),
            translate("Change", "Change all {count} statements of {name}"),
        ),
        Tie.MEASURE: (
            translate("Change", "Change 1 statement on {name}"),
            translate("Change", "Change {count} statements on {name}"),
            translate("Change", "Change all {count} statements on {name}"),
        ),
        Tie.OTHER: (
            translate("Change", "Change 1 statement ({name})"),
            translate("Change", "Change {count} statements ({name})"),
            translate("Change", "Change all {count} statements ({name})"),
        ),
    }[tie]
