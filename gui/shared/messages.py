"""What the desk has to say to its user, in sentences; a bar in the window shows them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.model.phrase import Phrase, Refused, Unavailable, Words


class Tone(StrEnum):
    HINT = "hint"
    """What to do instead; it goes as soon as something else is chosen."""
    NEWS = "news"
    REFUSED = "refused"
    TROUBLE = "trouble"


@dataclass(frozen=True)
class Message:
    """A sentence; `details` stay folded away until asked for."""

    tone: Tone
    text: str
    details: str = ""


class Messages(QObject):
    """Anyone may say something; whoever shows messages listens."""

    said = Signal(Message)
    over = Signal()
    """Whatever was said last holds no more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take_bug: Callable[[BaseException], None] | None = None

    def hand_on_bugs(self, take: Callable[[BaseException], None]) -> None:
        """Let somebody else tell of errors that nobody foresaw."""
        self._take_bug = take

    def hint(self, text: str) -> None:
        """A key did nothing here: tell what would."""
        self.said.emit(Message(Tone.HINT, text))

    def news(self, text: str, details: str = "") -> None:
        self.said.emit(Message(Tone.NEWS, text, details))

    def refused(self, error: Refused | Unavailable, details: str = "") -> None:
        tone = Tone.REFUSED if isinstance(error, Refused) else Tone.TROUBLE
        self.said.emit(Message(tone, translated(error.phrase), details))

    def trouble(self, text: str) -> None:
        """It stays until it is dismissed."""
        self.said.emit(Message(Tone.TROUBLE, text))

    def bug(self, error: BaseException) -> None:
        """An error that nobody foresaw."""
        if self._take_bug is not None:
            self._take_bug(error)
            return
        text = QCoreApplication.translate(
            "Messages",
            "Something went wrong that should not have. What is called saved is safe, and you can "
            "go on; the log file tells more.",
        )
        self.said.emit(Message(Tone.TROUBLE, text, f"{type(error).__name__}: {error}"))

    def failure(self, error: BaseException) -> None:
        """Whatever ended a task: a sentence of the core, or a bug."""
        if isinstance(error, Refused | Unavailable):
            self.refused(error)
        else:
            self.bug(error)


def label_of(phrase: Phrase, longest: int = 32) -> str:
    """A step's name with long values cut, so that its verb can always be read."""
    values: dict[str, Words] = {
        name: value if len(text := str(value)) <= longest else text[: longest - 1] + "…"
        for name, value in phrase.values.items()
    }
    return translated(Phrase(phrase.template, values))


def translated(phrase: Phrase) -> str:
    """A sentence of the core in the user's language."""
    return phrase.rendered(lambda template: QCoreApplication.translate("core", template))
