"""The screens that show how an article is read: searched, pointed at, dimmed, from the right."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}

_MANY = "What a Crisis Hotline Would and Would Not Do"
_LONG = "Capitals split over reopening"
_PAGE = "Will the neighbours hear of the great manoeuvre in time?"
_ARABIC = "\n\n".join(
    (
        "أنقرة تعرض استضافة المحادثات",
        "قالت أنقرة إنها مستعدة لاستضافة المحادثات بين الجانبين في الربيع. "
        "ورحبت برلين بالعرض، لكنها طلبت ضمانات مكتوبة.",
        "أما وارسو فترفض أي لقاء قبل سحب القوات. وقال دبلوماسي من NATO إن خط الطوارئ "
        "أرخص من أي بديل آخر، وإن تجهيزه يحتاج إلى 40 يومًا.",
        "لم يعلق الكرملين على العرض حتى مساء الجمعة.",
    )
)
_IN_ARABIC = (
    ("أما وارسو فترفض أي لقاء", "وارسو"),
    ("خط الطوارئ أرخص من أي بديل آخر", "NATO"),
)
"""Evidence, and the name of the actor."""


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _open_long(studio: Studio) -> None:
    studio.open_sample()
    studio.show_statement(4)
    studio.workplace.reader.setFocus()


@_scene
def find(studio: Studio) -> None:
    """Words searched for in the open article."""
    _open_long(studio)
    studio.press("Ctrl+F")
    studio.type("talks")
    studio.press("Return", "Return")


@_scene
def found(studio: Studio) -> None:
    """What a search found has become the passage, and takes in the next word."""
    _open_long(studio)
    studio.press("Ctrl+F")
    studio.type("meeting now")
    studio.press("Esc", "Shift+Right")


@_scene
def nothing_chosen(studio: Studio) -> None:
    """A key for a statement where none is chosen."""
    _open_long(studio)
    studio.press("Esc", "E")


@_scene
def unknown(studio: Studio) -> None:
    """Enter on a name that the codebook lacks."""
    studio.open_sample()
    studio.show_article("The door policy")
    studio.press("Down", "Down", "Return")
    studio.type("Hungarian prime minister")
    studio.press("Return")


@_scene
def find_nothing(studio: Studio) -> None:
    _open_long(studio)
    studio.press("Ctrl+F")
    studio.type("submarine")


@_scene
def backlight(studio: Studio) -> None:
    """All but the current statement dimmed."""
    _open_long(studio)
    studio.press("B")


@_scene
def hover(studio: Studio) -> None:
    """A statement pointed at, and its three parts in the text, the stripes and the table."""
    studio.open_sample()
    studio.show_article(_MANY)
    studio.show_statement(1)
    studio.desk.selection.hover(studio.desk.page.statements[2].id)


@_scene
def overlaps(studio: Studio) -> None:
    """Eight statements on one sentence."""
    studio.open_sample()
    _record_eight(studio)
    studio.show_statement(4)
    studio.workplace.reader.setFocus()


def _record_eight(studio: Studio) -> None:
    from core.commands.statements import AddStatement
    from core.model.codebook import EntryKind
    from core.model.span import Span
    from core.model.statement import StatementParts

    studio.show_article("The door policy")
    page, book = studio.desk.page, studio.desk.bridge.codebook
    sentence = max(page.text.split("\n")[4].split(". "), key=len)
    start = page.text.index(sentence)
    words = [part for part in sentence.split() if len(part) > 3]
    actors, measures = (
        [each for each in book.entries.values() if each.kind is kind]
        for kind in (EntryKind.ACTOR, EntryKind.MEASURE)
    )
    for number in range(8):
        end = start + len(sentence) - 9 * number
        named, meant = (words[(number // 2 + by) % len(words)] for by in (0, 3))
        places = [page.text.index(word, start) for word in (named, meant)]
        parts = StatementParts(
            evidence=(Span.of(page.text, start, end),),
            actor=actors[number].id,
            stance=None if number == 6 else book.stances[number % 5].id,
            measure=measures[number % len(measures)].id,
            actor_mentions=(Span.of(page.text, places[0], places[0] + len(named)),),
            measure_mentions=(Span.of(page.text, places[1], places[1] + len(meant)),),
            flagged=number == 5,
        )
        assert studio.desk.bridge.run(AddStatement(page.article.id, parts))
    studio.settle()


@_scene
def residue(studio: Studio) -> None:
    """What the page left around an article."""
    studio.open_sample()
    studio.show_article(_PAGE)
    studio.press("End")


@_scene
def no_further(studio: Studio) -> None:
    """A jump that finds nothing."""
    _open_long(studio)
    studio.press("G", "G")


@_scene
def right_to_left(studio: Studio) -> None:
    """An article that is read from the right."""
    from core.commands.articles import AddArticles
    from core.commands.statements import AddStatement
    from core.model.article import ArticleDetails, NewArticle
    from core.model.codebook import EntryKind
    from core.model.span import Span
    from core.model.statement import StatementParts

    studio.open_sample()
    title = _ARABIC.split("\n", 1)[0]
    new = NewArticle(_ARABIC, ArticleDetails(title, "الميناء", None, "2025-04-11"), "a.txt")
    assert studio.desk.bridge.run(AddArticles([new]))
    studio.show_article(title)
    book = studio.desk.bridge.codebook
    for evidence, named in _IN_ARABIC:
        start, who = _ARABIC.index(evidence), _ARABIC.index(named)
        parts = StatementParts(
            evidence=(Span.of(_ARABIC, start, start + len(evidence)),),
            actor=book.find(EntryKind.ACTOR, "Poland").id,
            stance=book.stances[start % 5].id,
            measure=book.find(EntryKind.MEASURE, "Crisis hotline").id,
            actor_mentions=(Span.of(_ARABIC, who, who + len(named)),),
        )
        assert studio.desk.bridge.run(AddStatement(studio.desk.page.article.id, parts))
    studio.show_statement(1)
    studio.workplace.reader.setFocus()
    studio.desk.selection.hover(studio.desk.page.statements[1].id)
