"""What a format says that it loses is not in what it writes, and the other way round."""

import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyarrow import parquet

from core.commands.articles import AddArticles, SetArticleState
from core.commands.layers import AddAnnotator
from core.exchange.export import export, foreseen
from core.exchange.format import ExportOptions
from core.model.article import ArticleDetails, NewArticle
from core.model.layer import ArticleState
from core.model.statement import Voice
from core.project import Project
from tests.core.builders import add_article, add_statement, two_annotators
from tests.core.exchange.gold.projects import CODEBOOK, TEXTS, says
from tests.core.exchange.older import TARGETS, Target, contents

SIGNS = {
    "outlet": ("Zoutlet", "outlet"),
    "author": ("Zauthor", "author"),
    "day": ("2019-11-23", "day"),
    "address": ("https://zaddress.example/1", "address"),
    "language": ("tlh", "language"),
    "metadata": ("Zmetavalue", "metadata"),
    "title": ("Ztitle", "title"),
    "note": ("Znote", "the note"),
    "answer": ("Zanswer", "further questions"),
    "owner": ("Zannotator", "whose"),
    "voice": ("reported", "the voice"),
    "revision": ("codebook_revision", "the revision of the codebook"),
}
"""What of a project is looked for: as it stands there, and by which words its loss is told."""


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("rich") / "rich.glossator"
    with Project.create(path, CODEBOOK) as project:
        project.run(AddAnnotator("Zannotator"))
        details = ArticleDetails(
            "Ztitle", "Zoutlet", "Zauthor", "2019-11-23", "https://zaddress.example/1", "tlh",
            {"zmetakey": "Zmetavalue"},
        )  # fmt: skip
        found = project.run(AddArticles([NewArticle(TEXTS[0], details, "x")])).imported[0].id
        project.act_as("Zannotator")
        says(
            project, found, (("We want\na hotline",), "Paris", "supports", "hotline"),
            voice=Voice.REPORTED, confidence=3,
            note="Znote", fields={"condition": "Zanswer"},
        )  # fmt: skip
        project.run(SetArticleState(found, ArticleState.DONE))
        yield project


def words(folder: Path) -> str:
    """All that was written but the report, unpacked; the article's own text is taken out."""
    parts = [_unpacked(name, raw) for name, raw in contents(folder).items() if "report" not in name]
    whole = "\n".join(parts)
    for text in (TEXTS[0], json.dumps(TEXTS[0], ensure_ascii=False)[1:-1], json.dumps(TEXTS[0])):
        whole = whole.replace(text.strip('"'), "")
    return whole


def _unpacked(name: str, raw: bytes) -> str:
    if raw[:4] == b"PAR1":
        return json.dumps(parquet.read_table(io.BytesIO(raw)).to_pylist(), ensure_ascii=False)
    if raw[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return "\n".join(_unpacked(each, archive.read(each)) for each in archive.namelist())
    if name.endswith(".spacy"):
        raw = zlib.decompress(raw)
    return raw.decode("utf-8", "replace")


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_what_is_said_to_be_lost_is_so_and_nothing_else(
    rich: Project, tmp_path: Path, target: Target
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    report = export(rich, out / target.name, target.format, ExportOptions())
    told = " | ".join(map(str, report.losses))
    written = words(out)
    found = {name: sign in written for name, (sign, _) in SIGNS.items()}
    said = {name: words not in told for name, (_, words) in SIGNS.items()}
    assert found == said


@pytest.mark.parametrize("name", ["conll", "relations", "extraction", "chat-jsonl", "retrieval"])
def test_what_is_left_out_for_one_annotator_alone_is_told_apart(tmp_path: Path, name: str) -> None:
    """One article Ana alone is done with, one nobody."""
    with two_annotators(tmp_path / "p.glossator") as project:
        project.act_as("Ana")
        untouched = add_article(project, "Nobody is done with this.", "Open")
        project.run(SetArticleState(untouched, ArticleState.IN_PROGRESS))
        project.act_as("Ben")
        last = next(a.id for a in project.articles_by_uid() if a.title == "Talks 6")
        add_statement(project, last)
        report = foreseen(project, tmp_path / "out", name)
    told = [str(loss) for loss in report.losses]
    assert "1 article that is not done" in told
    assert "the work of annotators who are not done, in 1 article that others are done with" in told
    assert "1 statement in an article that is not done" in told
