"""What is typed or brought in is stored with one kind of line end and whole characters."""

from dataclasses import replace

import pytest

from core.commands.articles import AddArticles
from core.commands.cleaning import one_line
from core.commands.codebook import AddEntry, CodebookDraft, EntryDraft, ImportCodebook
from core.commands.codebook_edit import EditEntry
from core.commands.statements import AddStatement, SetField, SetNote
from core.exchange.codebook_text import text_of
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import Example, Field, FieldKind
from core.model.ids import ArticleId
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, TEXT


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  two\r\nlines \u2028 \x85 more ", "two lines more"),
        ("half \ud83d and\x00", "half \ufffd and\ufffd"),
        ("\x1b[31mred\x7f\x9b", "[31mred"),
        ("no\u00a0break é e\u0301 \U0001f54a\ufe0f", "no break é e\u0301 \U0001f54a\ufe0f"),
        (" \ufeff \ufeffmarked", "marked"),
        (" \n\x01", ""),
    ],
)
def test_a_line_is_one_line_of_whole_characters(text: str, line: str) -> None:
    assert one_line(text) == line
    assert one_line(line) == line


def test_odd_characters_in_the_details_of_one_article_stop_no_import(project: Project) -> None:
    odd = "a\ud83d\r\nb\x07"
    metadata = {odd: odd}
    details = ArticleDetails(odd, odd, odd, odd, odd, odd, metadata)
    nameless = NewArticle("Another text.", ArticleDetails("\n", "\r"), "some \udcff file.txt")
    report = project.run(AddArticles([NewArticle(TEXT, details, odd), nameless]))
    first, second = report.imported
    assert first.details == ArticleDetails(
        *["a\ufffd b"] * 6, metadata={"a\ufffd b": "a\ufffd\nb\x07"}
    )
    assert second.details == ArticleDetails("some \ufffd file.txt")
    assert project.search("text")[0] == 1
    assert project.problems() == []


def test_notes_and_answers_have_one_kind_of_line_end(project: Project, article: ArticleId) -> None:
    made = builders.parts(project)
    statement = project.run(AddStatement(article, made))
    project.run(SetNote(statement, " a\r\nb\rc\ud83d "))
    project.run(SetField(statement, "condition", "d\re"))
    assert builders.statement(project, statement).parts.note == "a\nb\nc\ufffd"
    assert builders.statement(project, statement).parts.fields == {"condition": "d\ne"}


def test_a_statement_is_recorded_with_one_kind_of_line_end(
    project: Project, article: ArticleId
) -> None:
    made = replace(builders.parts(project), note="a\rb", fields={"condition": "c\r\nd"})
    parts = builders.statement(project, project.run(AddStatement(article, made))).parts
    assert (parts.note, parts.fields) == ("a\nb", {"condition": "c\nd"})


def test_the_codebook_is_kept_with_one_kind_of_line_end(project: Project) -> None:
    said = {"definition": "a\r\nb", "examples": (Example("c\rd"),), "aliases": ("half \ud83d",)}
    project.run(AddEntry(EntryDraft(ACTOR, "One", **said)))  # type: ignore[arg-type]
    book = CodebookDraft(
        "name\r",
        (EntryDraft(ACTOR, "Two", counter_examples=(Example("c\rd"),)),),
        (Field("forum", FieldKind.CHOICE, ("a\rb",), "d\re"),),
    )
    project.run(ImportCodebook(book, described_as="odd \udcff.yaml"))
    two = builders.entry(project, ACTOR, "Two")
    project.run(EditEntry(replace(two, definition="e\rf")))
    one = builders.entry(project, ACTOR, "One")
    assert (one.definition, one.aliases) == ("a\nb", ("half \ufffd",))
    assert one.examples == (Example("c\nd"),)
    two = builders.entry(project, ACTOR, "Two")
    assert (two.definition, two.counter_examples) == ("e\nf", (Example("c\nd"),))
    assert project.codebook.fields == (Field("forum", FieldKind.CHOICE, ("a\nb",), "d\ne"),)
    assert "\r" not in text_of(project.codebook)
