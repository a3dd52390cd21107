"""Files as others make them, and short ways to read them in."""

import json
from pathlib import Path

from core.commands.articles import AddArticles, FoundArticle, ImportReport, Skipped
from core.exchange.articles_in import read_articles
from core.exchange.format import ImportOptions
from core.project import Project

SENTENCE = "The council wants talks, and Warsaw doubts that they help anybody at all."


def write(path: Path, content: str | bytes) -> Path:
    raw = content.encode("utf-8") if isinstance(content, str) else content
    path.write_bytes(raw)
    return path


def jsonl(path: Path, *lines: object) -> Path:
    return write(path, "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))


def read(*paths: Path, options: ImportOptions | None = None) -> list[FoundArticle | Skipped]:
    return list(read_articles(paths, options))


def articles(*paths: Path, options: ImportOptions | None = None) -> list[FoundArticle]:
    """All of them articles; fails if anything was skipped."""
    found = read(*paths, options=options)
    assert not [item for item in found if isinstance(item, Skipped)], found
    return [item for item in found if isinstance(item, FoundArticle)]


def reasons(*paths: Path, options: ImportOptions | None = None) -> list[str]:
    """Why each thing was skipped, with its place."""
    found = read(*paths, options=options)
    return [f"{item.path}: {item.reason}" for item in found if isinstance(item, Skipped)]


def bring_in(project: Project, *paths: Path) -> ImportReport:
    return project.run(AddArticles(read_articles(paths)))


def statement(text: str, quote: str, **more: object) -> dict[str, object]:
    """A statement as a line of glossator-jsonl holds it; a key set to None is left out."""
    start = text.index(quote)
    made: dict[str, object] = {
        "actor": "Germany",
        "stance": "supports",
        "measure": "crisis hotline",
        "evidence": [{"start": start, "end": start + len(quote), "quote": quote}],
        **more,
    }
    return {key: value for key, value in made.items() if value is not None}


def line(
    sha256: str, *statements: object, annotator: str = "Ana", **more: object
) -> dict[str, object]:
    return {
        "format": "glossator-jsonl/1",
        "article": {"sha256": sha256, "title": "Talks"},
        "layer": {"annotator": annotator, "kind": "annotator"},
        "statements": list(statements),
        **more,
    }
