"""Label Studio, doccano and Prodigy: files rebuilt after their documentation.

Label Studio: https://labelstud.io/guide/task_format. doccano: what its exporter makes of labels,
https://github.com/doccano/doccano, backend/data_export/pipeline. Prodigy:
https://prodi.gy/docs/api-interfaces and https://prodi.gy/docs/dependencies-relations.
"""

import json
from pathlib import Path

import pytest

from core.exchange.annotations.inspecting import format_of
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role
from core.project import Project
from tests.core.builders import TEXT, everything, refused
from tests.core.exchange.annotations.bringing import Told, bring, marks, told
from tests.core.exchange.builders import jsonl, write

FIRST = "Germany supports the crisis hotline"
WHOLE = Told("Ana", FIRST, "Germany", "supports", "crisis hotline")


def place(quote: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def as_units(text: str) -> str:
    """A text as long as the given one is for a program that counts UTF-16."""
    return "".join("xx" if each > "\uffff" else each for each in text)


def mark(key: str, label: str, quote: str, text: str = TEXT) -> dict[str, object]:
    start, end = place(quote, text)
    value = {"start": start, "end": end, "text": quote, "labels": [label]}
    return {"id": key, "type": "labels", "from_name": "label", "to_name": "text", "value": value}


def relation(one: str, other: str, *labels: str) -> dict[str, object]:
    return {"type": "relation", "from_id": one, "to_id": other, "labels": list(labels)}


RESULT = [
    mark("a", "Evidence", FIRST),
    mark("b", "Actor", "Germany"),
    mark("c", "Measure", "crisis hotline"),
    {"id": "a", "type": "choices", "from_name": "stance", "value": {"choices": ["supports"]}},
    relation("a", "b"),
    relation("a", "c"),
]


def task(
    *results: list[dict[str, object]], by: object = "Ana", **more: object
) -> dict[str, object]:
    made = [{"id": n, "completed_by": by, "result": result} for n, result in enumerate(results)]
    return {"id": 7, "data": {"text": TEXT, "title": "Talks"}, "annotations": made, **more}


def studio(path: Path, *tasks: object) -> Path:
    return write(path / "tasks.json", json.dumps(tasks))


def test_a_mark_with_its_choices_and_relations_is_a_statement(
    project: Project, tmp_path: Path
) -> None:
    came = bring(project, studio(tmp_path, task(RESULT)))
    assert told(project) == [WHOLE]
    assert marks(project, Role.ACTOR) == [("Germany",)]
    assert came.losses == {}
    (article,) = project.articles_by_uid()
    assert article.title == "Talks"
    assert [y.done for y in project.layer_counts() if y.statements] == [1]


@pytest.mark.parametrize(
    ("by", "name"),
    [
        (3, "user 3"),
        ({"id": 3, "email": "ana@example.org"}, "ana@example.org"),
        ({"first_name": "Ana", "last_name": "Lee", "email": "x"}, "Ana Lee"),
    ],
)
def test_who_completed_a_task_owns_the_layer(
    project: Project, tmp_path: Path, by: object, name: str
) -> None:
    bring(project, studio(tmp_path, task(RESULT, by=by)))
    assert [each.annotator for each in told(project)] == [name]


def test_predictions_are_suggestions_with_their_scores(project: Project, tmp_path: Path) -> None:
    prediction = {"model_version": "m1", "score": 0.75, "result": RESULT}
    bring(project, studio(tmp_path, task(RESULT, predictions=[prediction])))
    kinds = {layer.annotator.name: layer.kind for layer in project.layers()}
    assert kinds["m1"] is LayerKind.SUGGESTION
    (layer,) = (y for y in project.layers() if y.annotator.name == "m1")
    (article,) = project.articles_by_uid()
    (statement,) = project.statements(article.id, layer.id)
    assert statement.provenance == {"score": 0.75}


def test_a_skipped_task_is_a_skipped_article(project: Project, tmp_path: Path) -> None:
    skipped = {"completed_by": "Ana", "result": [], "was_cancelled": True}
    bring(project, studio(tmp_path, {"data": {"text": TEXT}, "annotations": [skipped]}))
    (layer,) = (y for y in project.layers() if y.annotator.name == "Ana")
    (article,) = project.articles_by_uid()
    assert project.article_state(layer.id, article.id) is ArticleState.SKIPPED


def test_relations_between_marks_may_be_the_stance(project: Project, tmp_path: Path) -> None:
    result = [*RESULT[1:3], relation("b", "c", "opposes")]
    bring(project, studio(tmp_path, task(result)))
    assert [each.stance for each in told(project)] == ["opposes"]


def test_quotes_tell_that_an_old_version_counted_utf_16(project: Project, tmp_path: Path) -> None:
    result = [mark("b", "Actor", "Germany", as_units(TEXT))]
    came = bring(project, studio(tmp_path, task(result)))
    assert marks(project, Role.ACTOR) == [("Germany",)]
    assert came.carried.decision.counting.unit.value == "UTF-16"


def test_the_short_form_is_read_too(project: Project, tmp_path: Path) -> None:
    start, end = place("Germany")
    short = {
        "id": 1,
        "text": TEXT,
        "annotator": 2,
        "annotation_id": 5,
        "label": [{"start": start, "end": end, "text": "Germany", "labels": ["Actor"]}],
    }
    bring(project, studio(tmp_path, short))
    assert [(e.annotator, e.actor) for e in told(project)] == [("user 2", "Germany")]


def test_what_has_no_place_is_counted(project: Project, tmp_path: Path) -> None:
    html = {
        "id": "h",
        "type": "hypertextlabels",
        "from_name": "label",
        "value": {"start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]", "startOffset": 1},
    }
    box = {"id": "i", "type": "rectanglelabels", "from_name": "box", "value": {"x": 1}}
    came = bring(project, studio(tmp_path, task([html, box], drafts=[{"result": []}]),
                                 {"data": {"image": 3}, "annotations": []}))  # fmt: skip
    assert came.losses == {
        "marks in pages and dialogues": 1, "“box”, of a kind that has no place here": 1,
        "drafts of Label Studio": 1, "tasks without a text": 1,
    }  # fmt: skip


def entity(key: int, label: str, quote: str) -> dict[str, object]:
    start, end = place(quote, as_units(TEXT))
    return {"id": key, "label": label, "start_offset": start, "end_offset": end}


DOCCANO = {
    "id": 1, "text": TEXT, "title": "Talks",
    "entities": [entity(1, "Actor", "Germany"), entity(2, "Measure", "crisis hotline")],
    "relations": [{"id": 1, "from_id": 1, "to_id": 2, "type": "supports"}],
    "Comments": ["seen twice"],
}  # fmt: skip


def test_entities_and_relations_of_doccano(project: Project, tmp_path: Path) -> None:
    came = bring(project, jsonl(tmp_path / "a.jsonl", DOCCANO), annotator="Ana")
    draft, whole = told(project)
    assert whole == Told("Ana", FIRST, "Germany", "supports", "crisis hotline")
    assert draft == Told("Ana", "", note="seen twice")
    assert "a guess" in str(came.carried.decision.told)
    assert came.carried.decision.counting.unit.value == "UTF-16"


def test_whole_words_tell_that_doccano_counted_characters(project: Project, tmp_path: Path) -> None:
    line = {"text": TEXT, "label": [[*place("Germany"), "Actor"], [*place("France"), "Actor"]]}
    came = bring(project, jsonl(tmp_path / "a.jsonl", line), annotator="Ana")
    assert marks(project, Role.ACTOR) == [("Germany",), ("France",)]
    assert came.carried.decision.counting.unit.value == "code points"


def test_whole_words_tell_that_doccano_counted_what_is_seen(
    project: Project, tmp_path: Path
) -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    text = f"Talks {family} \U0001f54a\ufe0f: Germany agrees, France too."
    seen = text.replace(family, "x").replace("\ufe0f", "")
    line = {"text": text, "label": [[*place(q, seen), "Actor"] for q in ("Germany", "France")]}
    came = bring(project, jsonl(tmp_path / "a.jsonl", line), annotator="Ana")
    assert marks(project, Role.ACTOR) == [("Germany",), ("France",)]
    assert came.carried.decision.counting.unit.value == "graphemes"


def test_marks_within_a_passage_belong_to_it(project: Project, tmp_path: Path) -> None:
    labels = [("Claim", FIRST), ("Actor", "Germany"), ("supports", "supports"),
              ("Measure", "crisis hotline"), ("Actor", "France"), ("Claim", "France")]  # fmt: skip
    line = {"text": TEXT, "label": [[*place(quote), name] for name, quote in labels]}
    bring(project, jsonl(tmp_path / "a.jsonl", line), annotator="Ana")
    assert told(project) == [WHOLE, Told("Ana", "France", "France")]
    assert marks(project, Role.ACTOR) == [("Germany",), ("France",)]


def test_a_mark_that_reaches_beyond_a_passage_stays_by_itself(
    project: Project, tmp_path: Path
) -> None:
    labels = [("Claim", "Germany supports"), ("Measure", "supports the crisis hotline")]
    line = {"text": TEXT, "label": [[*place(quote), name] for name, quote in labels]}
    bring(project, jsonl(tmp_path / "a.jsonl", line), annotator="Ana")
    assert [each.measure for each in told(project)] == [None, "supports the crisis hotline"]


def test_labels_of_a_whole_text_in_doccano_are_a_draft(project: Project, tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", {"text": TEXT, "label": ["supports"]})
    bring(project, path, annotator="Ana")
    assert told(project) == [Told("Ana", "", stance="supports")]


def test_doccano_without_an_annotator_may_be_a_programs(project: Project, tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", DOCCANO)
    assert "Name an annotator" in refused(project, lambda: bring(project, path))
    bring(project, path, annotator="tagger", as_suggestions=True)
    (layer,) = (y for y in project.layers() if y.annotator.name == "tagger")
    assert layer.kind is LayerKind.SUGGESTION


def span(label: str, quote: str, **more: object) -> dict[str, object]:
    start, end = place(quote)
    return {"start": start, "end": end, "label": label, **more}


PRODIGY = {
    "text": TEXT, "answer": "accept", "_session_id": "Ana", "_task_hash": 1,
    "meta": {"title": "Talks"},
    "spans": [span("Actor", "Germany"), span("Measure", "crisis hotline")],
    "relations": [{"head": 0, "child": 1, "label": "supports",
                   "head_span": span("Actor", "Germany"),
                   "child_span": span("Measure", "crisis hotline")}],
}  # fmt: skip


def test_spans_and_relations_of_prodigy(project: Project, tmp_path: Path) -> None:
    bring(project, jsonl(tmp_path / "a.jsonl", PRODIGY))
    assert told(project) == [WHOLE]
    (article,) = project.articles_by_uid()
    assert article.title == "Talks"


def test_the_last_token_of_prodigy_belongs_to_its_span(project: Project, tmp_path: Path) -> None:
    words = TEXT.split()
    tokens, at = [], 0
    for number, word in enumerate(words):
        at = as_units(TEXT).index("".join(as_units(word)), at)
        tokens.append({"id": number, "text": word, "start": at, "end": at + len(as_units(word))})
        at += len(as_units(word))
    first, last = words.index("Germany"), words.index("supports")
    start, end = place("Germany supports", as_units(TEXT))
    line = {"text": TEXT, "_session_id": "Ana", "tokens": tokens,
            "spans": [{"start": start, "end": end, "token_start": first, "token_end": last,
                       "label": "Claim"}]}  # fmt: skip
    came = bring(project, jsonl(tmp_path / "a.jsonl", line))
    assert [each.evidence for each in told(project)] == ["Germany supports"]
    assert came.carried.decision.counting.unit.value == "UTF-16"


def test_answers_of_prodigy_are_states(project: Project, tmp_path: Path) -> None:
    other = {"text": "Nothing here.", "answer": "ignore", "_session_id": "Ana", "spans": []}
    rejected = {**PRODIGY, "answer": "reject"}
    came = bring(project, jsonl(tmp_path / "a.jsonl", rejected, other))
    assert told(project) == []
    assert came.losses == {"marks in answers that were rejected": 3}
    (counts,) = (c for c in project.layer_counts() if c.layer.annotator.name == "Ana")
    assert (counts.done, counts.skipped) == (0, 1)


def test_the_same_text_on_two_lines_is_one_article(project: Project, tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", PRODIGY, {**PRODIGY, "_session_id": "Eve"})
    came = bring(project, path)
    assert {each.annotator for each in told(project)} == {"Ana", "Eve"}
    assert came.report.new_articles == 1


@pytest.mark.parametrize("line", [DOCCANO, PRODIGY], ids=["doccano", "prodigy"])
def test_importing_lines_twice_changes_nothing(
    project: Project, tmp_path: Path, line: dict[str, object]
) -> None:
    path = jsonl(tmp_path / "a.jsonl", line)
    bring(project, path, annotator="Ana")
    before = everything(project)
    bring(project, path, annotator="Ana")
    assert everything(project) == before


def test_a_wrong_line_refuses_the_file(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", json.dumps(PRODIGY) + "\n[1]\n")
    assert refused(project, lambda: bring(project, path)).startswith("line 2: it is not an object")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (DOCCANO, "doccano"), (PRODIGY, "prodigy"), ({"text": "x", "label": []}, "doccano"),
        ({"format": "glossator-jsonl/1"}, "glossator-jsonl"),
    ],
)  # fmt: skip
def test_lines_are_told_apart_by_what_they_hold(
    tmp_path: Path, line: dict[str, object], name: str
) -> None:
    assert format_of(jsonl(tmp_path / "a.jsonl", line)).name == name


def test_what_is_told_of_a_file_holds_nothing_that_a_terminal_obeys(
    project: Project, tmp_path: Path
) -> None:
    odd = "a\x1b[2J\x00b"
    spans = [{"start": 0, "end": 5, "label": odd}, {"start": 0, "label": odd}]
    came = bring(project, jsonl(tmp_path / "a.jsonl", {"text": TEXT, "spans": spans, odd: odd}),
                 annotator="Ana")  # fmt: skip
    told = "".join([*came.losses, *came.remarks, *map(str, came.carried.losses)])
    assert "\ufffd" in told
    assert not {"\x1b", "\0"} & set(told)
