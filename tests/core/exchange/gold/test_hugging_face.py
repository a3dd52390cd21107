"""What the folder for datasets leaves out is counted, and hostile names do no harm."""

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest
from pyarrow import parquet

from core.commands.articles import SetArticleState
from core.commands.codebook import CodebookDraft, ImportCodebook
from core.commands.gold_rules import AcceptMajority
from core.exchange.export import export, foreseen
from core.exchange.format import ExportOptions
from core.exchange.huggingface.card import plain
from core.exchange.huggingface.data import _Groups
from core.exchange.huggingface.shape import Plain, Struct, arrow_schema
from core.model.article import uid_of
from core.model.codebook import Field, FieldKind
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.project import Project
from core.splits.placing import Drawing
from core.splits.split import Split, own_split
from tests.core import builders
from tests.core.exchange.gold import hugging_face
from tests.core.exchange.gold.truth import truth

WORDS = [f"w{number}" for number in range(120)]
SUPPORTS, REJECTS = "Germany supports the crisis hotline", "France, says Germany’s minister"


def test_an_article_that_is_near_two_splits_is_counted_before(
    project: Project, tmp_path: Path
) -> None:
    """Whatever splits the two others are in, as long as they are not the same one."""
    for shift in range(400):
        words = [f"{word}x{shift}" for word in WORDS]
        texts = [" ".join(part) for part in (words[:90], words[30:], words)]
        for text in texts:
            article = builders.add_article(project, text, "T")
            project.run(SetArticleState(article, ArticleState.DONE))
        report = foreseen(project, tmp_path / "out", "huggingface", ExportOptions())
        if report.losses:
            break
    (loss,) = map(str, report.losses)
    assert loss == (
        "articles that are nearly the same as others of several splits: 1, with 0 statements"
    )
    written = export(project, tmp_path / "out", "huggingface", ExportOptions())
    assert written.articles == report.articles - 1
    assert (tmp_path / "out" / "report.txt").read_text("utf-8").endswith(f"Not carried: {loss}\n")


def test_a_disagreement_in_an_article_that_is_withheld_is_not_marked(tmp_path: Path) -> None:
    """One waits in an article of a split, one in an article that is near two splits."""
    words = next(
        words
        for words in ([f"w{n}x{shift}" for n in range(300)] for shift in range(99))
        if len({_split_of(text) for text in _bridged(words)[:2]}) == 2
    )
    with builders.make_project(tmp_path / "p.glossator", "Ana", "Ben") as project:
        articles = [builders.add_article(project, text, "T") for text in _bridged(words)]
        for name, quotes in (("Ana", (SUPPORTS, REJECTS)), ("Ben", (SUPPORTS,))):
            project.act_as(name)
            for article in articles:
                for quote in quotes if article != articles[1] else ():
                    builders.add_statement(project, article, quote)
                project.run(SetArticleState(article, ArticleState.DONE))
        project.run(AcceptMajority())
        asked = ExportOptions(("gold",), with_unresolved=True)
        foretold = foreseen(project, tmp_path / "out", "huggingface", asked)
        report = export(project, tmp_path / "out", "huggingface", asked)
    read = map(parquet.read_table, (tmp_path / "out" / "data").glob("*.parquet"))
    marked = sum(sum(table["unresolved"].to_pylist()) for table in read)
    assert (report.unresolved, report.marked, foretold.marked, marked) == (2, 1, 1, 1)
    assert str(report.losses[-1]) == (
        "that 1 disagreement waits for a decision, in an article of which nothing goes out"
    )


def _bridged(words: list[str]) -> list[str]:
    """Two texts that are not alike, and one that is like both."""
    parts = (words[:225], words[75:], words)
    return [
        begun + " ".join(part)
        for begun, part in zip((builders.TEXT, "", builders.TEXT), parts, strict=True)
    ]


def _split_of(text: str) -> Split:
    drawing = Drawing()
    return own_split(uid_of(sha256(text.encode()).hexdigest()), drawing.seed, drawing.shares)


@pytest.mark.parametrize(
    "name",
    ["---\nlicense: mit\n---", "yes: no", "- [x](y) `z` | <b>", "“😀” a\tb", "*a* _b_ \\ #c"],
)
def test_a_name_breaks_neither_header_nor_words(
    project: Project, name: str, tmp_path: Path
) -> None:
    project.run(ImportCodebook(CodebookDraft(name), "renamed"))
    article = builders.add_article(project)
    builders.add_statement(project, article)
    out = tmp_path / "out"
    export(project, out, "huggingface")
    assert hugging_face.header(out)["license"] == "unknown"
    assert hugging_face.header(out)["pretty_name"] == " ".join(project.codebook.name.split())
    expected = truth(project, ExportOptions())
    assert hugging_face.columns(out, expected) > 0
    assert hugging_face.croissant(out, expected) > 0
    words = (out / "README.md").read_text("utf-8")
    assert f"\n# {plain(project.codebook.name)}\n" in words


def test_a_folder_with_other_things_in_its_folders_is_not_replaced(
    project: Project, tmp_path: Path
) -> None:
    article = builders.add_article(project)
    builders.add_statement(project, article)
    out = tmp_path / "out"
    export(project, out, "huggingface")
    export(project, out, "huggingface")
    (out / "data" / "mine.txt").write_text("mine")
    with pytest.raises(Refused, match=r"holds other things, such as “data/mine\.txt”"):
        export(project, out, "huggingface")
    (out / "data" / "mine.txt").unlink()
    (out / "data" / "empty").mkdir()
    with pytest.raises(Refused, match="holds other things, such as “data/empty”"):
        export(project, out, "huggingface")


def test_a_folder_behind_a_link_is_neither_replaced_nor_emptied(
    project: Project, tmp_path: Path
) -> None:
    article = builders.add_article(project)
    builders.add_statement(project, article)
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    export(project, out, "huggingface")
    (out / "data").rename(elsewhere)
    (out / "data").symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(Refused, match="holds other things, such as “data”"):
        export(project, out, "huggingface")
    assert list(elsewhere.iterdir())


def test_few_records_wait_to_become_columns_and_groups_are_as_before(tmp_path: Path) -> None:
    shape = Struct({"n": Plain.WHOLE})
    schema = arrow_schema(shape)
    with parquet.ParquetWriter(tmp_path / "n.parquet", schema) as writer:
        groups = _Groups(schema, writer)
        for number in range(2_500):
            groups.put({"n": number}, 3_000)
            assert len(groups._records) <= 84
        groups.flush()
    found = parquet.ParquetFile(tmp_path / "n.parquet")
    assert found.read().to_pylist() == [{"n": number} for number in range(2_500)]
    sizes = [found.metadata.row_group(n).num_rows for n in range(found.num_row_groups)]
    assert sizes == [1_000, 1_000, 500]


def test_further_questions_have_identifiers_of_their_own_without_white_space(
    project: Project, tmp_path: Path
) -> None:
    names = ("time frame", "time_frame", "time\u00a0 frame", "time%20frame", "time~20~frame")
    fields = tuple(Field(name, FieldKind.TEXT) for name in names)
    project.run(ImportCodebook(CodebookDraft(fields=fields), "more questions"))
    builders.add_statement(project, builders.add_article(project))
    export(project, tmp_path / "out", "huggingface")
    (records,) = (
        each
        for each in json.loads((tmp_path / "out" / "croissant.json").read_text("utf-8"))[
            "recordSet"
        ]
        if each["name"].startswith("articles")
    )
    parts = [part for each in records["field"] for part in each.get("subField", ())]
    asked = {part["name"]: part["@id"] for part in parts if "time" in part["name"]}
    assert set(asked) >= {f"fields/{name}" for name in names}
    assert len(set(asked.values())) == len(asked)
    assert not any(re.search(r"\s|%20", each) for each in asked.values())
