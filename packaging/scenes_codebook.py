"""The screens of the codebook editor, for pictures.py."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _codebook(studio: Studio, name: str = "Germany") -> Any:
    """The page, with an entry chosen."""
    studio.open_sample()
    studio.press("Ctrl+5")
    studio.settle(0.4)
    page = studio.workplace.rooms.codebook
    book = studio.desk.bridge.codebook
    entry = next(each for each in book.entries.values() if each.name == name)
    page.entries.show_entry(entry.id)
    studio.settle(0.4)
    return page


@_scene
def codebook(studio: Studio) -> None:
    """An actor, what is said of it, and where it is used."""
    _codebook(studio)


@_scene
def codebook_measure(studio: Studio) -> None:
    """A measure in the tree, with examples."""
    _codebook(studio, "Crisis hotline")


@_scene
def codebook_new(studio: Studio) -> None:
    """A line for a new name, beside the current entry."""
    _codebook(studio, "Estonia")
    studio.press("Insert")
    studio.type("Latv")


@_scene
def codebook_merge(studio: Studio) -> None:
    """Two entries become one: what the one would be called, and who follows."""
    page = _codebook(studio, "Baltic states")
    page.entries.show_entry(_entry(studio, "Estonia").id)
    studio.settle(0.3)
    studio.press("Ctrl+M")
    studio.settle(0.3)
    from gui.codebook.merge_dialog import MergeDialog

    dialog = page.findChild(MergeDialog)
    dialog.line.setText("Baltic states")
    studio.settle(0.3)


@_scene
def codebook_split(studio: Studio) -> None:
    """One entry becomes several."""
    _codebook(studio, "United States")
    studio.press("Ctrl+Shift+M")
    studio.settle(0.2)
    studio.type("US president")
    studio.press("Return")
    studio.type("US Congress")


@_scene
def codebook_review(studio: Studio) -> None:
    """Statements of a split entry, waiting for a decision."""
    from core.commands.codebook import EntryDraft
    from core.commands.codebook_split import SplitEntry

    page = _codebook(studio, "United States")
    usa = _entry(studio, "United States")
    parts = (EntryDraft(usa.kind, "US president"), EntryDraft(usa.kind, "US Congress"))
    studio.desk.bridge.run(SplitEntry(usa.id, parts, keeps=True))
    _define(studio)
    page.tabs.show_tab(1)
    studio.settle(0.5)
    studio.press("Return")
    studio.settle(0.2)


@_scene
def codebook_outdated(studio: Studio) -> None:
    """Statements made under an older definition, with the older and the present one."""
    page = _codebook(studio)
    _define(studio)
    page.tabs.show_tab(1)
    studio.settle(0.5)
    studio.press("Return")
    studio.settle(0.3)


@_scene
def codebook_review_nothing(studio: Studio) -> None:
    page = _codebook(studio)
    page.tabs.show_tab(1)
    studio.settle(0.4)


@_scene
def codebook_duplicates(studio: Studio) -> None:
    """Names that are alike."""
    from core.commands.codebook import AddEntry, EntryDraft
    from core.model.codebook import EntryKind

    page = _codebook(studio)
    for kind, name in (
        (EntryKind.ACTOR, "Germanny"),
        (EntryKind.ACTOR, "Foreign minister, German"),
        (EntryKind.ACTOR, "US"),
        (EntryKind.MEASURE, "Crisis hot line"),
        (EntryKind.MEASURE, "Seizing the frozen assets"),
    ):
        if studio.desk.bridge.codebook.find(kind, name) is None:
            studio.desk.bridge.run(AddEntry(EntryDraft(kind, name)))
    page.tabs.show_tab(2)
    studio.settle(0.6)


@_scene
def codebook_revisions(studio: Studio) -> None:
    """Who changed what, when and why, and what is different."""
    page = _codebook(studio)
    _define(studio)
    page.tabs.show_tab(3)
    studio.settle(0.5)


def _entry(studio: Studio, name: str) -> Any:
    entries = studio.desk.bridge.codebook.entries.values()
    return next(each for each in entries if each.name == name)


def _define(studio: Studio) -> None:
    """Another definition of a measure, for a reason."""
    from dataclasses import replace

    from core.commands.because import Because
    from core.commands.codebook_edit import EditEntry

    hotline = _entry(studio, "Crisis hotline")
    words = "A permanent line between headquarters or leaders, kept open for incidents alone."
    edit = EditEntry(replace(hotline, definition=words))
    studio.desk.bridge.run(Because(edit, "both annotators asked what counts as permanent"))
    renamed = EditEntry(replace(_entry(studio, "Turkey"), name="Türkiye"))
    studio.desk.bridge.run(Because(renamed, ""))
    studio.settle(0.2)


@_scene
def codebook_field(studio: Studio) -> None:
    """A field of the project's own."""
    from gui.codebook.nodes import FieldName

    page = _codebook(studio)
    page.entries.side.choose(FieldName("urgency"))
    studio.settle(0.3)


@_scene
def codebook_kind(studio: Studio) -> None:
    """What codes are is asked for before they come in."""
    from gui.codebook.kind_dialog import KindDialog

    page = _codebook(studio)
    names = ("Contacts between states", "Defence", "Sanctions and trade", "Energy")
    KindDialog("another program’s codes.qdc", names, page).open()
    studio.settle(0.3)
