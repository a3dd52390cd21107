"""What annotators did not agree on, with how many said what of it: soft labels of disagreements."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.adjudication.cases import ArticleCases, Case
from core.adjudication.disagreements import votes_of
from core.exchange.huggingface.rows import Row, labels
from core.exchange.selection import AnnotatedArticle, Selection
from core.model.codebook import Codebook, EntryKind
from core.model.ids import EntryId, StatementId
from core.project import Project

VOTES = "votes.jsonl"


def write_votes(project: Project, selection: Selection, path: Path) -> int:
    """A line for each disagreement in an article of these, decided or not; how many there are.

    Where entries were chosen, of those cases alone in which somebody said one of each kind.
    """
    count = 0
    cases = project.cases_of([each.id for each in selection.chosen])
    waiting = next(cases, None)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for annotated in selection.articles():
            while waiting is not None and waiting.article.id == annotated.article.id:
                for row in _rows(waiting, annotated, selection):
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")
                    count += 1
                waiting = next(cases, None)
    return count


def _rows(cases: ArticleCases, annotated: AnnotatedArticle, selection: Selection) -> Iterator[Row]:
    codebook, chosen = selection.codebook, selection.choice.entries
    gold = {row.id: row.uid for row in annotated.rows()}
    for case in cases.cases:
        if case.kinds and len(case.participants) > 1 and _is_chosen(case, chosen):
            yield _row(case, annotated, codebook, gold)


def _is_chosen(case: Case, entries: Mapping[EntryKind, frozenset[EntryId]]) -> bool:
    return all(
        any(getattr(each, kind.value) in wanted for each in case.statements)
        for kind, wanted in entries.items()
    )


def _row(
    case: Case, annotated: AnnotatedArticle, codebook: Codebook, gold: Mapping[StatementId, str]
) -> Row:
    verdict = case.verdicts[0] if case.verdicts else None
    votes = votes_of(case.statements, len(case.participants), codebook)
    return {
        "article": annotated.article.uid,
        "start": case.place,
        "annotators": len(case.participants),
        "differ_in": [kind.value for kind in case.kinds],
        "state": case.state.value,
        "votes": {part: _labels(counts) for part, counts in votes.items()},
        "decided": None if verdict is None else verdict.how.value,
        "decision": None if verdict is None else verdict.kind.value,
        "cause": None if verdict is None or verdict.cause is None else verdict.cause.value,
        "statement": None if verdict is None or verdict.gold is None else gold.get(verdict.gold),
    }


def _labels(counts: object) -> object:
    """Of further questions there are counts for each."""
    assert isinstance(counts, dict)
    if any(isinstance(each, dict) for each in counts.values()):
        return {name: labels(each) for name, each in counts.items()}
    return labels({said: n for said, n in counts.items() if n})
