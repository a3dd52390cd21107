"""Layers are read by the letter; every complaint names its line and statement."""

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from core.commands.incoming import IncomingArticle
from core.commands.layers import ImportLayer
from core.exchange.format import LayerOptions
from core.exchange.layer_lines import layer_in, read_layer
from core.model.ids import ArticleId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Cancelled, Phrase, Refused, Unavailable
from core.model.progress import silent
from core.model.span import Role, Span
from core.project import Project
from core.text.canonical import digest
from tests.core.builders import TEXT, refused
from tests.core.exchange.builders import jsonl, line, statement, write

SHA = digest(TEXT)
QUOTE = "Germany supports the crisis hotline"


def layer(*lines: object, annotator: str = "Ana", **options: Any) -> tuple[IncomingArticle, ...]:
    raw = "".join(json.dumps(item) + "\n" for item in lines).encode()
    return layer_in(io.BytesIO(raw), LayerOptions(annotator, **options), silent)


def test_a_minimal_line_is_enough() -> None:
    made = {"format": "glossator-jsonl/1", "article": {"uid": "u1"}}
    (article,) = layer(made)
    assert (article.uid, article.sha256, article.text, article.state) == ("u1", None, None, None)
    assert article.details.title == "u1"
    assert article.statements == ()


def test_every_key_of_a_statement_is_read() -> None:
    made = statement(
        TEXT, QUOTE,
        uid="s1", stance_cues=[{"start": 1, "end": 2, "quote": "a"}], voice="quoted",
        confidence=3, note="why", flagged=True, fields={"weight": 2, "quoted": True},
        codebook_revision=7, provenance={"by": ["Ana"]},
    )  # fmt: skip
    ((found,),) = [article.statements for article in layer(line(SHA, made, state="done"))]
    assert (str(found.place), found.uid) == ("line 1, statement 1", "s1")
    assert (found.actor, found.stance, found.measure) == ("Germany", "supports", "crisis hotline")
    assert [span.quote for span in found.spans[Role.EVIDENCE]] == [QUOTE]
    assert found.spans[Role.STANCE] == (Span(1, 2, "a"),)
    assert (found.voice, found.confidence, found.note, found.flagged) == ("quoted", 3, "why", True)
    assert found.fields == {"weight": 2, "quoted": True}
    assert (found.codebook_revision, found.provenance) == (7, {"by": ["Ana"]})


def test_null_says_what_a_missing_key_says() -> None:
    keys = ("uid", "actor", "stance", "measure", "evidence", "voice", "note", "fields")
    (article,) = layer(line(SHA, dict.fromkeys(keys)))
    (bare,) = layer(line(SHA, {}))
    assert article == bare


@pytest.mark.parametrize("missing", ["actor", "stance", "measure", "evidence"])
def test_a_statement_without_a_part_comes_in_as_a_draft(
    project: Project, article: ArticleId, missing: str
) -> None:
    incoming = layer(line(SHA, statement(TEXT, QUOTE, **{missing: None})))
    project.run(ImportLayer("Ana", LayerKind.ANNOTATOR, incoming))
    assert project.statement_totals() == (0, 1)


@pytest.mark.parametrize(
    ("key", "value", "complaint"),
    [
        ("uid", 5, "“uid” is a whole number, not text"),
        ("uid", "u" * 201, "its uid is longer than 200 characters"),
        ("actor", "  ", "“actor” is empty"),
        ("actor", ["Germany"], "“actor” is a list, not text"),
        ("stance", 2, "“stance” is a whole number, not text"),
        ("evidence", {}, "“evidence” is an object, not a list"),
        ("voice", "loud", "“voice” is “loud”, not one of: author, quoted, reported"),
        ("confidence", True, "“confidence” is true or false, not a whole number"),
        ("confidence", 2.0, "“confidence” is a number, not a whole number"),
        ("confidence", 5, "“confidence” goes up to 4"),
        ("confidence", 0, "“confidence” is 0, less than 1 or out of reach"),
        ("note", [], "“note” is a list, not text"),
        ("flagged", "yes", "“flagged” is text, not true or false"),
        ("flagged", 1, "“flagged” is a whole number, not true or false"),
        ("fields", [], "“fields” is a list, not an object"),
        ("fields", {"a": None}, "the field “a” is neither text, number nor yes/no"),
        ("codebook_revision", -1, "“codebook_revision” is -1, less than 0 or out of reach"),
        ("codebook_revision", 2**63, "out of reach"),
        ("provenance", "Ana", "“provenance” is text, not an object"),
        ("actr", "Germany", "the key “actr” is unknown; there are: actor, actor_mentions"),
    ],
)
def test_a_wrong_value_is_told_with_its_place(key: str, value: object, complaint: str) -> None:
    first, second = statement(TEXT, QUOTE), {**statement(TEXT, QUOTE), key: value}
    with pytest.raises(Refused) as caught:
        layer(line(SHA), line(SHA, first, second))
    told = str(caught.value)
    assert told.startswith("line 2, statement 2: ")
    assert complaint in told
    assert told.endswith(". Nothing was imported.")


def test_no_word_of_a_complaint_is_beyond_translation() -> None:
    def shouted(template: str) -> str:
        return re.sub("{[^}]*}|[^{]*", lambda part: part[0] if part[0][:1] == "{"
                      else part[0].upper(), template)  # fmt: skip

    with pytest.raises(Refused) as caught:
        layer(line(SHA, {"voice": 5}))
    assert caught.value.phrase.rendered(shouted) == (
        "LINE 1, STATEMENT 1: “voice” IS A WHOLE NUMBER, NOT TEXT. NOTHING WAS IMPORTED."
    )


@pytest.mark.parametrize(
    ("span", "complaint"),
    [
        ({"start": 0, "end": 3}, "it needs “start”, “end” and “quote”"),
        ({"start": 3, "end": 3, "quote": ""}, "3 does not lie behind 3"),
        ({"start": -1, "end": 3, "quote": "Tal"}, "“start” is -1, less than 0"),
        ({"start": True, "end": 3, "quote": "al"}, "“start” is true or false, not a whole number"),
        ({"start": 0, "end": 3, "quote": "Tal", "text": "x"}, "the key “text” is unknown"),
        ([0, 3], "it is a list, not an object"),
    ],
)
def test_a_wrong_span_is_told_with_its_place(span: object, complaint: str) -> None:
    good = {"start": 0, "end": 1, "quote": "T"}
    with pytest.raises(Refused) as caught:
        layer(line(SHA, {"evidence": [good, span]}))
    assert str(caught.value).startswith("line 1, statement 1, evidence 2: ")
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        (b"", "holds no line"),
        (b"[]\n", "line 1: it is a list, not an object"),
        (b'{"format": "other"}\n', "line 1: it does not begin with “format”"),
        (b'{"format": "glossator-jsonl/2"}\n', "newer version of Glossator"),
        (b'{"format": "glossator-jsonl/1"}\n', "neither “sha256” nor “uid”"),
        (b'{"format": "glossator-jsonl/1", "article": {"uid": "a"}\n', "line 1: it is not JSON"),
        (b'\n{"a": NaN}\n', "line 2: “NaN” is not a number"),
        (b'{"a": -Infinity}\n', "“-Infinity” is not a number"),
        (b'{"a": 1, "a": 1}\n', "the key “a” occurs twice"),
        (b"[" * 200_000, "it is nested too deeply"),
        (b'{"a": "\xff"}\n', "it is not UTF-8"),
        (b'{"format": "\\ud800"}\n', "it holds half a character or a NUL"),
        (b'{"a": "' + b"a" * 50_000_000 + b'"}\n', "line 1: it is longer than 32 MB"),
        (
            b'{"format": "glossator-jsonl/1", "article": {"uid": "a"}, "layer": {"kind": "x"}}\n',
            "line 1, layer: “kind” is “x”, not one of: annotator, suggestion, gold",
        ),
        (
            b'{"format": "glossator-jsonl/1", "article": {"uid": "a"}, "state": "finished"}\n',
            "“state” is “finished”",
        ),
    ],
)
def test_a_broken_file_is_one_sentence(raw: bytes, complaint: str) -> None:
    with pytest.raises(Refused) as caught:
        layer_in(io.BytesIO(raw), LayerOptions("Ana"), silent)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_text_that_is_not_the_one_of_its_hash_is_refused() -> None:
    with pytest.raises(Refused, match="the text is not the one"):
        layer(line(SHA, text=TEXT + "!"))


def test_texts_are_kept_only_where_they_are_wanted() -> None:
    assert layer(line(SHA, text=TEXT))[0].text is None
    assert layer(line(SHA, text=TEXT), with_texts=True)[0].text == TEXT


def test_a_text_without_a_hash_is_known_by_its_own() -> None:
    made = {"format": "glossator-jsonl/1", "text": TEXT.replace("\n", "\r\n")}
    assert layer(made)[0].sha256 == SHA


def test_a_uid_that_occurs_twice_is_refused() -> None:
    made = statement(TEXT, QUOTE, uid="s1")
    with pytest.raises(Refused, match="line 2, statement 1: the uid “s1” occurs twice"):
        layer(line(SHA, made), line(SHA, made))


def test_of_several_annotators_the_named_one_is_taken() -> None:
    lines = [line(SHA, annotator="Ana"), line("b" * 64, annotator="Ben")]
    assert [article.sha256 for article in layer(*lines, annotator="Ben")] == ["b" * 64]


def test_of_several_annotators_none_of_that_name_is_refused() -> None:
    with pytest.raises(Refused, match="holds the layers of Ana, Ben, and none of “Zoe”"):
        layer(line(SHA, annotator="Ana"), line(SHA, annotator="Ben"), annotator="Zoe")


def test_a_single_annotators_lines_are_taken_under_any_name() -> None:
    assert len(layer(line(SHA), line("b" * 64), annotator="Zoe")) == 2


def test_lines_that_name_nobody_belong_to_whoever_is_named() -> None:
    nobody = {**line(SHA), "layer": None}
    assert len(layer(nobody, line("b" * 64, annotator="Ana"), annotator="Ana")) == 2


def test_of_two_kinds_of_layers_the_wanted_one_is_taken() -> None:
    suggested = {**line("b" * 64), "layer": {"annotator": "Ana", "kind": "suggestion"}}
    lines = [line(SHA), suggested]
    assert [article.sha256 for article in layer(*lines)] == [SHA]
    assert [a.sha256 for a in layer(*lines, kind=LayerKind.SUGGESTION)] == ["b" * 64]


def test_a_wrong_quote_names_line_statement_and_both_texts(
    project: Project, article: ArticleId
) -> None:
    wrong = {"evidence": [{"start": 0, "end": 5, "quote": "Walks"}]}
    incoming = layer(line(SHA, statement(TEXT, QUOTE), wrong))
    told = refused(project, lambda: project.run(ImportLayer("Ana", LayerKind.ANNOTATOR, incoming)))
    assert told == (
        "line 1, statement 2: at 0–5 the file says “Walks” but the article says “Talks”. "
        "Nothing was imported."
    )


def test_an_answer_that_does_not_fit_names_its_statement(
    project: Project, article: ArticleId
) -> None:
    incoming = layer(line(SHA, statement(TEXT, QUOTE, fields={"weight": "heavy"})))
    told = refused(project, lambda: project.run(ImportLayer("Ana", LayerKind.ANNOTATOR, incoming)))
    assert told.startswith("line 1, statement 1: “heavy” does not fit the field “weight”.")


def test_the_state_of_an_article_comes_in(project: Project, article: ArticleId) -> None:
    incoming = layer(line(SHA, state="done"))
    project.run(ImportLayer("Ana", LayerKind.ANNOTATOR, incoming))
    assert project.article_state(project.layer_named("Ana").id, article) is ArticleState.DONE


def test_a_file_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="There is no file"):
        read_layer(tmp_path / "none.jsonl", LayerOptions("Ana"), silent)


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", *(line(SHA) for _ in range(200)))

    def stop(done: int, total: int | None, what: Phrase) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_layer(path, LayerOptions("Ana"), stop)


def test_a_file_cut_short_is_told_by_its_last_line(tmp_path: Path) -> None:
    whole = jsonl(tmp_path / "a.jsonl", line(SHA), line("b" * 64)).read_bytes()
    with pytest.raises(Refused, match="line 2: it is not JSON"):
        read_layer(write(tmp_path / "b.jsonl", whole[:-40]), LayerOptions("Ana"), silent)
