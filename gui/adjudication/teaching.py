"""What the page says where there is nothing to decide: why, and what to do next."""

from PySide6.QtCore import QCoreApplication

from core.adjudication.queue import WAITING, QueueFilter
from gui.adjudication.lookup import Look
from gui.shared.hint import Hint


def teach(hint: Hint, look: Look, wanted: QueueFilter) -> bool:
    """Say it, unless it is a filter that hides everything; whether it was said."""
    if wanted != WAITING:
        return False
    hint.explain(*_lesson(look), _look_back() if look.counts.decided else "")
    return True


def _lesson(look: Look) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    if look.layers < 2:
        return (
            translate("Adjudication", "Nobody to compare with yet"),
            translate(
                "Adjudication",
                "Here it is decided what stands in gold where annotators differ. That takes two "
                "who have annotated the same articles: bring a colleague’s file into this "
                "project, or let somebody else annotate here (Edit › Annotator).",
            ),
            "",
        )
    if not look.is_compared:
        return (
            translate("Adjudication", "There is nothing to compare yet"),
            translate(
                "Adjudication",
                "Articles are compared once two annotators have marked them done and one of them "
                "has found a statement. Until then, there is nothing to decide.",
            ),
            "",
        )
    if look.counts.unanimous:
        return (
            translate("Adjudication", "Nothing is left to be decided"),
            translate(
                "Adjudication",
                "On all other cases everybody agrees. Accept these at once, and gold is complete.",
            ),
            accept_unanimous(),
        )
    return (
        translate("Adjudication", "Everything is decided"),
        translate(
            "Adjudication",
            "Gold holds what was decided, and where it comes from. It can be exported now.",
        ),
        translate("Adjudication", "Export gold…"),
    )


def accept_unanimous() -> str:
    return QCoreApplication.translate("Adjudication", "Accept all unanimous…")


def _look_back() -> str:
    return QCoreApplication.translate("Adjudication", "Look at what was decided")
