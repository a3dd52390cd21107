"""The verb that searches."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from core.cli.verb import Answer, Verb, add_project, counted
from core.commands.searches import SaveSearch
from core.model.article import ArticleFilter
from core.model.ids import LayerId
from core.model.phrase import Refused
from core.model.progress import Progress
from core.model.search import Hit, SavedSearch, StatementHit
from core.project import Project
from core.text.query import parse

_MOST_HITS = 50


def _search_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="*",
        help='words that all occur; "words in quotation marks" follow each other; begin* matches '
        "beginnings; OR, NOT and brackets; /regular expressions/; fields such as actor:, stance:, "
        "measure:, outlet:, date:2025-01..2025-03, state:done, has:draft. Without any, the saved "
        "searches are listed",
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
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument("--saved", metavar="NAME", help="search for what is saved under this name")
    kept.add_argument("--save", metavar="NAME", help="save QUERY under this name as well")


def _search(arguments: Namespace, progress: Progress) -> Answer:
    if arguments.limit < 1:
        raise Refused("A limit is at least 1.")
    query = " ".join(arguments.query)
    if arguments.saved is not None and query:
        raise Refused("A saved search has a query of its own. Leave out --saved or the query.")
    if arguments.save is not None:
        with Project.open(arguments.project) as project:
            project.run(SaveSearch(arguments.save, ArticleFilter(text=query)))
    name = arguments.saved or arguments.save
    with Project.open(arguments.project, read_only=True) as project:
        if name is not None:
            return _queue(project, project.saved_search(name).wanted, arguments)
        if not query:
            return _saved_answer(project.saved_searches())
        asked = (query, arguments.limit, _layer(project, arguments))
        if arguments.statements:
            return _statements_answer(*project.search_statements(*asked))
        return _articles_answer(*project.search(*asked))


def _layer(project: Project, arguments: Namespace) -> LayerId | None:
    name = arguments.annotator
    return None if name is None else project.layer_named(name).id


def _queue(project: Project, wanted: ArticleFilter, arguments: Namespace) -> Answer:
    """The articles of a saved search in their order, or the statements that its text finds."""
    layer = _layer(project, arguments)
    if arguments.statements:
        return _statements_answer(*project.search_statements(wanted.text, arguments.limit, layer))
    if layer is None and (wanted.states or wanted.has_drafts or wanted.has_flags):
        raise Refused(
            "This search asks for somebody's states or statements. Say whose with --annotator."
        )
    ids, query = project.article_ids(layer, wanted), parse(wanted.text, is_typing=True)
    return _articles_answer(len(ids), project.article_hits(query, ids[: arguments.limit], layer))


def _saved_answer(saved: Sequence[SavedSearch]) -> Answer:
    lines = [counted(len(saved), "saved search", "saved searches")]
    lines += [f"{each.name}: {each.wanted.text or '–'}" for each in saved]
    data = [{"name": each.name, "query": each.wanted.text} for each in saved]
    return Answer({"saved": data}, tuple(lines))


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
