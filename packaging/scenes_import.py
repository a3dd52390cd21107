"""The screens of the import, for pictures.py."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_TEXT = """Capitals weigh a new hotline

Poland's government said on Monday that a hotline would lower the risk of accidents at sea.
Estonia's defence minister called the same plan premature and asked for inspections first.
Norway supports joint exercises, her office said, as long as they are announced in time.
"""


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _dna(folder: Path) -> Path:
    """A database of the Discourse Network Analyzer with two coders."""
    from tests.core.exchange.annotations.dna_files import Coded, Dna

    hotline, inspections = "a hotline would lower the risk", "called the same plan premature"
    exercises = "Norway supports joint exercises"
    coded = [
        Coded(1, hotline, "Ewa Nowak", "Poland", "Crisis hotline", comment="first page"),
        Coded(1, inspections, "", "Estonia", "Crisis hotline", agreement=0),
        Coded(1, exercises, "", "Norway", "Joint exercises", coder=2),
    ]
    return Dna([_TEXT], coded, coders=("Ana", "Ben"), patterns=("hotline",)).write(folder)


def _open(studio: Studio, path: Path) -> None:
    studio.open_sample()
    studio.workplace.projects.import_articles([path])


@_scene
def import_annotations(studio: Studio) -> None:
    """A database of statements: the mapping, and what would come in."""
    _open(studio, _dna(studio.folder / "security.dna"))
    studio.wait_for("Import 3 statements")


@_scene
def import_layers(studio: Studio) -> None:
    """Layers of our own, which ask for no mapping, with names that the project lacks."""
    from core.text.canonical import digest
    from tests.core.exchange.builders import jsonl, line, statement

    hotline, exercises = "a hotline would lower the risk", "Norway supports joint exercises"
    said = statement(_TEXT, hotline, actor="Poland", measure="Crisis hotline")
    more = statement(_TEXT, exercises, actor="Norway", measure="Joint exercises")
    lines = (
        line(digest(_TEXT), said, annotator="Ana", text=_TEXT),
        line(digest(_TEXT), said, more, annotator="Ben", text=_TEXT),
    )
    _open(studio, jsonl(studio.folder / "pilot.jsonl", *lines))
    studio.settle(1.5)


@_scene
def import_layers_created(studio: Studio) -> None:
    """The same, once what is unknown is to be added."""
    import_layers(studio)
    studio.click("Add articles and names that are not here yet")
    studio.wait_for("Import 3 statements")


@_scene
def import_annotations_report(studio: Studio) -> None:
    """What came in, and what could not be carried."""
    import_annotations(studio)
    studio.click("Import 3 statements")
    studio.wait_for("Close")


@_scene
def import_annotations_unnamed(studio: Studio) -> None:
    """A folder of brat, which names nobody."""
    folder = studio.folder / "brat"
    folder.mkdir()
    (folder / "talks.txt").write_text(_TEXT, encoding="utf-8")
    start = _TEXT.index("Norway supports")
    marks = (("Statement", "Norway supports joint exercises"), ("Country", "Norway"))
    lines = [
        f"T{n}\t{kind} {start} {start + len(words)}\t{words}"
        for n, (kind, words) in enumerate(marks, start=1)
    ]
    (folder / "talks.ann").write_text("\n".join([*lines, "E1\tStatement:T1 Actor:T2\n"]))
    _open(studio, folder)
    studio.wait_for("Import")
    studio.settle(1.0)


@_scene
def import_article(studio: Studio) -> None:
    """Names of files that say something, a guessed encoding, a correction, one left out."""
    folder = studio.folder / "press"
    folder.mkdir()
    for day, outlet, title in (
        ("2025-03-14", "Courier", "hotline-agreed"),
        ("2025-03-15", "Ledger", "who-answers-at-night"),
        ("2025-03-16", "Meridian", "inspections-first"),
    ):
        text = f"Über die Gespräche: {title}\n\nDie Minister trennten sich als Freunde. [ad_1]\n"
        text += "[ad_1]\n\nSie wollen im Frühjahr wieder zusammenkommen.\n\nLeave a Comment\n"
        (folder / f"{day}_{outlet}_{title}.txt").write_bytes(text.encode("cp1252"))
    _open(studio, folder)
    studio.wait_for("Import 3 articles")
    from PySide6.QtWidgets import QCheckBox

    from gui.exchange.names_row import NamesRow
    from gui.exchange.preview import PreviewTable

    studio.window.findChild(NamesRow).findChild(QCheckBox).click()
    studio.settle(1.0)
    studio.window.findChild(PreviewTable).setFocus()
    studio.press("Down", "Space", "Up")


@_scene
def import_wrong_day(studio: Studio) -> None:
    """A day that is none, typed of one article."""
    import_article(studio)
    from PySide6.QtWidgets import QLineEdit

    from gui.exchange.details_form import DetailsForm

    form = studio.window.findChild(DetailsForm)
    day = next(f for f in form.findChildren(QLineEdit) if "2025" in f.text())
    day.setFocus()
    day.selectAll()
    studio.type("15th of Marsh")
    studio.press("Tab")
    studio.settle(0.4)


@_scene
def import_table(studio: Studio) -> None:
    """The columns of a table, what each becomes, and their first values."""
    rows = "\n".join(
        f"{n};Ministers meet for the {n}th time;They talked for {n} hours about the line and the "
        f"inspections, and parted as friends.;2025-03-{n:02};Courier;agenda {n}, minutes"
        for n in range(1, 12)
    )
    path = studio.folder / "talks.csv"
    path.write_text(f"no;headline;body text;date;paper;keywords\n{rows}\n", encoding="utf-8")
    _open(studio, path)
    studio.wait_for("Import")
    studio.settle(1.0)


_WIRE = (
    "The ministers of both capitals met on Monday and agreed to open a line that is staffed day "
    "and night, so that nobody has to wait until the morning for an answer.\n\nThe line is to be "
    "tested in April. Inspectors from three neighbours may listen in, the ministers said, and "
    "what they hear is to be published once a year."
)


def _twins(studio: Studio) -> None:
    """One report of an agency in three papers, and an article of its own."""
    folder = studio.folder / "wire"
    folder.mkdir()
    for name, text in (
        ("courier", f"Capitals open a line\n\n{_WIRE}\n"),
        ("ledger", f"A line for the night\n\n{_WIRE.replace('three', 'four')} Nobody objected.\n"),
        ("meridian", f"Ministers agree\n\n{_WIRE.replace('once a year', 'every spring')}\n"),
        ("post", "Who answers at night?\n\nNobody has said yet who is to sit by the telephone.\n"),
    ):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    _open(studio, folder)
    studio.wait_for("Import 4 articles")


@_scene
def import_twins(studio: Studio) -> None:
    """Articles that are nearly the same: all of them, or the first of each."""
    _twins(studio)


@_scene
def import_compared(studio: Studio) -> None:
    """Two of them side by side."""
    _twins(studio)
    studio.click("Compare…")
    studio.settle(0.6)


def _copies(studio: Studio) -> None:
    """Three copies of one report and two of another in the project."""
    from core.commands.articles import AddArticles
    from core.model.article import ArticleDetails, NewArticle

    other = " ".join(reversed(_WIRE.split()))
    every = (
        ("Capitals open a line", "Courier", _WIRE),
        ("A line for the night", "Ledger", f"{_WIRE.replace('three', 'four')} Nobody objected."),
        ("Ministers agree", "Meridian", _WIRE.replace("once a year", "every spring")),
        ("The harbour is closed", "Post", other),
        ("Two days without ships", "Courier", f"{other} More tomorrow."),
    )
    studio.open_sample()
    studio.desk.bridge.run(
        AddArticles(
            NewArticle(text, ArticleDetails(title, outlet, published="2025-03-15"), title)
            for title, outlet, text in every
        )
    )


@_scene
def near_duplicates(studio: Studio) -> None:
    """The groups of articles of the project that are nearly the same."""
    _copies(studio)
    studio.workplace.projects.compare_articles()
    studio.settle(2.0)


@_scene
def near_duplicates_none(studio: Studio) -> None:
    """No article of the sample is like another."""
    studio.open_sample()
    studio.workplace.projects.compare_articles()
    studio.settle(1.5)


@_scene
def import_known_twins(studio: Studio) -> None:
    """What comes in beside what the project holds."""
    _copies(studio)
    folder = studio.folder / "late"
    folder.mkdir()
    (folder / "evening.txt").write_text(f"Capitals agree on a line\n\n{_WIRE}\n", encoding="utf-8")
    (folder / "post.txt").write_text("Who answers at night?\n\nNobody says.\n", encoding="utf-8")
    studio.workplace.projects.import_articles([folder])
    studio.wait_for("Import 2 articles")
    studio.settle(1.0)


def _interrupt(studio: Studio) -> None:
    """Leave an import behind that was ended in the middle."""
    from core.exchange.plan import ImportPlan
    from core.importing import import_articles
    from core.model.phrase import Cancelled, Phrase

    folder = studio.folder / "wire service 2025"
    folder.mkdir()
    for number in range(12):
        text = f"Report {number}\n\nThe council met for day {number}.\n"
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")

    def stop(done: int, _total: int | None, _what: Phrase) -> None:
        if done == 7:
            raise Cancelled

    studio.open_sample()
    try:
        import_articles(studio.desk.bridge.project, ImportPlan((folder,)), progress=stop)
    except Cancelled:
        return


@_scene
def import_interrupted(studio: Studio) -> None:
    """An import that can go on."""
    _interrupt(studio)
    studio.workplace.projects.import_articles([])
    studio.wait_for("Go on with it")
