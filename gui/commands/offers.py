"""What the palette offers beside the actions: languages, saved searches, articles by title."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from core.model.article import TitledArticle
from core.model.ids import ArticleId
from core.model.search import Finds, SavedSearch
from gui.commands.rows import Command
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.language_choice import choices, choose
from gui.shared.languages import chosen_language

ARTICLE = "article-"
"""How the ids of articles begin: they are not remembered among the commands."""


def languages(desk: Desk) -> list[Command]:
    """Found by their own names, and by the word for language, in English too."""
    translate = QCoreApplication.translate
    chosen = chosen_language(desk.settings)
    also = translate("OtherNames", "language translation interface")
    menu = translate("Menu", "&View").replace("&", "")
    name = translate("Commands", "Language: {name}")
    return [
        Command(
            f"language-{code}",
            name.format(name=own),
            menu,
            is_on=code == chosen,
            also=f"{also} language",
            run=partial(choose, desk.settings, desk.messages, code),
        )
        for code, own in choices()
    ]


def queues(desk: Desk) -> list[Command]:
    """The saved searches, each of which lists its articles or statements."""
    if not desk.bridge.is_open:
        return []
    return [_queue(desk, saved) for saved in desk.bridge.project.saved_searches()]


def _queue(desk: Desk, saved: SavedSearch) -> Command:
    translate, selection = QCoreApplication.translate, desk.selection
    if saved.finds is Finds.STATEMENTS:
        name, menu = translate("Commands", "Statements: {name}"), translate("Menu", "&View")
        run = partial(selection.hits_wanted.emit, saved.wanted.text)
    else:
        name, menu = translate("Commands", "Queue: {name}"), translate("Menu", "&Article")
        run = partial(selection.queue_wanted.emit, saved.wanted)
    told = name.format(name=saved.name)
    return Command(f"queue-{saved.id}", told, menu.replace("&", ""), run=run)


def article(desk: Desk, found: TitledArticle) -> Command:
    words = QCoreApplication.translate("Commands", "Article")
    where = f"{words} · {found.outlet}" if found.outlet else words
    run = partial(_open, desk, found.id)
    return Command(f"{ARTICLE}{found.id}", found.title, where, run=run)


def _open(desk: Desk, article: ArticleId) -> None:
    desk.selection.show_article(article)
    desk.actions[ActionId.FOCUS_READER].trigger()
