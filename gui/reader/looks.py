"""What the painting of marks asks of the page, the codebook and the palette."""

from core.model.ids import StatementId
from gui.reader.painting import Look
from gui.shared.desk import Desk


def look_of(desk: Desk, *, is_backlit: bool = False) -> Look:
    palette = desk.theme.palette
    codebook = desk.bridge.codebook if desk.bridge.is_open else None

    def stance_colour(statement: StatementId) -> str:
        found = desk.page.statement(statement)
        if found is None or found.parts.stance is None or codebook is None:
            return palette.soft
        return palette.stance(codebook, codebook.entries.get(found.parts.stance))

    def is_draft(statement: StatementId) -> bool:
        found = desk.page.statement(statement)
        return found is not None and found.is_draft

    return Look(
        palette,
        desk.selection.statement,
        stance_colour,
        desk.page.number_of,
        is_draft,
        desk.selection.hovered,
        is_backlit and desk.page.current is not None,
    )
