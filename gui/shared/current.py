"""What is done to the current statement from several views; without one, how to get one is said."""

from PySide6.QtCore import QCoreApplication

from core.commands.statements import DeleteStatement
from core.model.statement import Statement
from gui.shared.actions import ActionId
from gui.shared.desk import Desk


def chosen_statement(desk: Desk) -> Statement | None:
    """The current statement, for a key that acts on it; where none is current, the user is told."""
    current = desk.page.current
    if current is None and desk.page.article is not None:
        desk.messages.hint(_how_to_choose(desk))
    return current


def delete_current(desk: Desk, initiator: object) -> None:
    """Delete the current statement; the one after it, or else before it, becomes current."""
    desk.bridge.leaving.emit()
    page, current = desk.page, chosen_statement(desk)
    if current is None:
        return
    number = page.number_of(current.id) or 1
    if desk.bridge.run(DeleteStatement(current.id), initiator) and page.statements:
        following = page.statements[min(number, len(page.statements)) - 1]
        desk.selection.show_statement(following.id)


def _how_to_choose(desk: Desk) -> str:
    translate, way_to = QCoreApplication.translate, desk.actions.way_to
    if desk.selection.pending:
        return translate(
            "Current", "Nothing of this statement is saved yet. Choose its actor first."
        )
    if not desk.page.statements:
        words = translate(
            "Current", "No statement stands here yet. {keys} starts one from the marked passage."
        )
        return words.format(keys=way_to(ActionId.START_STATEMENT))
    words = translate("Current", "No statement is chosen. {next} or {previous} chooses one.")
    return words.format(
        next=way_to(ActionId.NEXT_STATEMENT), previous=way_to(ActionId.PREVIOUS_STATEMENT)
    )
