"""What the verbs work on, made once and copied for each trial: small, and some of everything."""

import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from core import backups, encryption
from core.commands.articles import SetArticleState
from core.commands.assigning import AssignArticles
from core.commands.statements import AddStatement
from core.model.backup import Reason
from core.model.layer import ArticleState
from core.project import Project
from tests.core import builders
from tests.core.releasing.builders import article_text, press
from tests.damage.contents import PASSPHRASE

PROJECT, THEIRS, OLD, TEXTS = "work.glossator", "bens.glossator", "old.glossator", "texts"
GOLD = "gold.glossator"
KEPT, KEPT_BACKUPS = "kept.glossator", "kept backups"
BACKUP = f"{KEPT_BACKUPS}/kept 2025-06-01 10.00.00 by hand.glossator"
LOCKED, WORDS = "locked.glossator", "words.txt"
SPOILED, DAMAGED = "spoiled.glossator", "damaged.file"
REPORTS, NEW = 6, 12


def made(folder: Path) -> Path:
    """A folder with all of it."""
    folder.mkdir()
    _shared(folder)
    _old(folder)
    press(folder / GOLD, [article_text(number) for number in range(REPORTS)])
    _texts(folder / TEXTS)
    _kept(folder)
    _locked(folder)
    _damaged(folder)
    return folder


def _shared(folder: Path) -> None:
    """Ana's file, and the one that Ben was given of it, in which he has worked."""
    with builders.make_project(folder / PROJECT, "Ana", "Ben") as project:
        for number in range(REPORTS):
            builders.add_article(project, f"{builders.TEXT}Article {number}.", f"Talks {number}")
        articles = tuple(article.id for article in project.articles_by_uid())
        project.run(AssignArticles(articles, project.annotator_named("Ben").id))
        _work(project, "Ana", ("Germany", "supports"))
        project.copy_to(folder / THEIRS)
    with Project.open(folder / THEIRS) as theirs:
        _work(theirs, "Ben", ("France", "opposes"))


def _work(project: Project, name: str, said: tuple[str, str]) -> None:
    project.act_as(name)
    for article in project.articles_by_uid():
        chosen = builders.parts(project, actor=said[0], stance=said[1])
        project.run(AddStatement(article.id, chosen))
        project.run(SetArticleState(article.id, ArticleState.DONE))


def _old(folder: Path) -> None:
    shutil.copyfile(folder / PROJECT, folder / OLD)
    with closing(sqlite3.connect(folder / OLD, isolation_level=None)) as database:
        builders.as_first_tables(database)


def _kept(folder: Path) -> None:
    """A backup, and the project, in which work went on."""
    shutil.copyfile(folder / PROJECT, folder / KEPT)
    backups.make(folder / KEPT, Reason.ASKED, now=datetime(2025, 6, 1, 10))
    with Project.open(folder / KEPT) as project:
        project.act_as("Ana")
        first = next(iter(project.articles_by_uid()))
        project.run(AddStatement(first.id, builders.parts(project, actor="France")))


def _locked(folder: Path) -> None:
    (folder / WORDS).write_text(f"{PASSPHRASE}\n", "utf-8")
    shutil.copyfile(folder / PROJECT, folder / LOCKED)
    encryption.set_passphrase(folder / LOCKED, PASSPHRASE)


def _damaged(folder: Path) -> None:
    """One with an index that is to be made anew, and one of which a text is lost."""
    for name, sql in (
        (SPOILED, "UPDATE article_search_data SET block = x'00' WHERE id > 10"),
        (DAMAGED, "DELETE FROM article_text WHERE id = 2"),
    ):
        shutil.copyfile(folder / PROJECT, folder / name)
        with closing(sqlite3.connect(folder / name)) as database:
            database.executescript(sql)


def _texts(folder: Path) -> None:
    folder.mkdir()
    texts = [article_text(100 + number) for number in range(NEW)]
    for number, text in enumerate(texts[4:]):
        (folder / f"2025-03-{number + 10}_Courier_Report {number}.txt").write_text(text, "utf-8")
    rows = [f'"Row {number}","{text}"' for number, text in enumerate(texts[:2])]
    (folder / "table.csv").write_text("\n".join(["title,text", *rows]), "utf-8")
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        for number, text in enumerate(texts[2:4]):
            archive.writestr(f"Zipped {number}.txt", text)


def copied(made: Path, folder: Path, *names: str) -> None:
    for name in names:
        copy: Callable[..., object] = shutil.copytree if (made / name).is_dir() else shutil.copyfile
        copy(made / name, folder / name)
