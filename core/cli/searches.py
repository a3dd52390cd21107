"""The verb that searches."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from core.cli.verb import Answer, Verb, add_project, counted
from core.model.phrase import Refused
from core.model.progress import Progress
from core.model.search import Hit, StatementHit
from core.project import Project

_MOST_HITS = 50


def _search_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="+",
        help='words that all occur; "words in quotation marks" follow each other; begin* matches '
        "beginnings; OR, NOT and brackets; /regular expressions/; fields such as actor:, stance:, "
        "measure:, outlet:, date:2025-01..2025-03, state:done, has:draft",
    )
    parser.add_argument(
        "--statements", action="store_true", help="find statements in place of articles"
    )
    parser.add_argument(
        "--annotator", metavar="NAME", help="whose statements and states are meant; else anybody's"
    )
    parser.add_argument(
        "--limit", metavar="N", type=int, default=_MOST_HITS, help="show so many at most"
    )


def _search(arguments: Namespace, progress: Progress) -> Answer:
    if arguments.limit < 1:
        raise Refused("A limit is at least 1.")
    with Project.open(arguments.project, read_only=True) as project:
        layer = None if arguments.annotator is None else project.layer_named(arguments.annotator).id
        asked = (" ".join(arguments.query), arguments.limit, layer)
        if arguments.statements:
            return _statements_answer(*project.search_statements(*asked))
        return _articles_answer(*project.search(*asked))


def _articles_answer(total: int, hits: Sequence[Hit]) -> Answer:
    lines = [counted(total, "article"), *(f"{hit.uid}  {hit.title}: {hit.snippet}" for hit in hits)]
    return Answer({"total": total, "hits": [_hit_data(hit) for hit in hits]}, tuple(lines))


def _statements_answer(total: int, hits: Sequence[StatementHit]) -> Answer:
    lines = [counted(total, "statement")]
    for hit in hits:
        parts = " · ".join(part or "–" for part in (hit.actor, hit.stance_name, hit.measure))
        lines.append(f"{hit.uid}  {hit.annotator}: {parts}: {hit.quote}")
    return Answer(
        {"total": total, "hits": [_statement_hit_data(hit) for hit in hits]}, tuple(lines)
    )


def _statement_hit_data(hit: StatementHit) -> dict[str, object]:
    return {
        "uid": hit.uid,
        "article": hit.article_uid,
        "title": hit.title,
        "annotator": hit.annotator,
        "actor": hit.actor,
        "stance": hit.stance_name,
        "measure": hit.measure,
        "start": hit.start,
        "end": hit.end,
        "quote": hit.quote,
    }


def _hit_data(hit: Hit) -> dict[str, object]:
    return {
        "uid": hit.uid,
        "title": hit.title,
        "start": hit.start,
        "end": hit.end,
        "snippet": hit.snippet,
    }


VERBS = (Verb("search", "find articles or statements", _search_arguments, _search),)
