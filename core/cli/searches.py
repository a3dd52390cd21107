"""The verb that searches."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace

from core.cli.verb import Answer, Verb, add_project, counted
from core.commands.searches import DeleteSearch, RenameSearch, SaveSearch
from core.model.article import ArticleFilter
from core.model.ids import LayerId
from core.model.phrase import Refused
from core.model.progress import Progress
from core.model.search import Finds, Hit, SavedSearch, StatementHit
from core.project import Project
from core.text.field_names import no_such_field
from core.text.query import parse, unknown_field

_MOST_HITS = 50
_MARKS = {Finds.ARTICLES: "", Finds.STATEMENTS: " (statements)"}


def _search_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="*",
        help='words that all occur; "words in quotation marks" follow each other; begin* matches '
        "beginnings; OR, NOT and brackets; /regular expressions/; fields such as actor:, stance:, "
        "measure:, outlet:, date:2025-01..2025-03, state:done, has:draft; -word leaves out "
        "what has it, after -- where it comes first. Without any, the saved searches are listed",
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
    kept.add_argument(
        "--save",
        metavar="NAME",
        help="save QUERY under this name as well, with --statements as a search for statements",
    )
    kept.add_argument(
        "--rename", metavar=("NAME", "NEW"), nargs=2, help="give a saved search another name"
    )
    kept.add_argument("--delete", metavar="NAME", help="delete a saved search")


def _search(arguments: Namespace, progress: Progress) -> Answer:
    if arguments.limit < 1:
        raise Refused("A limit is at least 1.")
    query = " ".join(arguments.query)
    if query and (arguments.saved or arguments.rename or arguments.delete) is not None:
        raise Refused("A saved search has a query of its own. Leave out its name or the query.")
    if arguments.rename is not None or arguments.delete is not None:
        return _changed(arguments)
    if arguments.save is not None:
        finds = Finds.STATEMENTS if arguments.statements else Finds.ARTICLES
        with Project.open(arguments.project) as project:
            project.run(SaveSearch(arguments.save, ArticleFilter(text=query), finds))
    name = arguments.saved or arguments.save
    with Project.open(arguments.project, read_only=True) as project:
        if name is not None:
            saved = project.saved_search(name)
            return _with_hint(_found(project, saved, arguments), saved.wanted.text)
        if not query:
            return _saved_answer(project.saved_searches())
        asked = (query, arguments.limit, _layer(project, arguments))
        if arguments.statements:
            return _with_hint(_statements_answer(*project.search_statements(*asked)), query)
        return _with_hint(_articles_answer(*project.search(*asked)), query)


def _with_hint(answer: Answer, query: str) -> Answer:
    """What is to be said beside the answer of how the query was understood."""
    unknown = unknown_field(query)
    return answer if unknown is None else replace(answer, complaint=str(no_such_field(unknown)))


def _layer(project: Project, arguments: Namespace) -> LayerId | None:
    name = arguments.annotator
    return None if name is None else project.layer_named(name).id


def _changed(arguments: Namespace) -> Answer:
    """A saved search is renamed or deleted; those that are saved then."""
    with Project.open(arguments.project) as project:
        if arguments.rename is not None:
            old, new = arguments.rename
            project.run(RenameSearch(project.saved_search(old).id, new))
        else:
            project.run(DeleteSearch(project.saved_search(arguments.delete).id))
        return _saved_answer(project.saved_searches())


def _found(project: Project, saved: SavedSearch, arguments: Namespace) -> Answer:
    """The articles of a saved search in their order, or the statements that its text finds."""
    layer, wanted = _layer(project, arguments), saved.wanted
    if arguments.statements or saved.finds is Finds.STATEMENTS:
        return _statements_answer(*project.search_statements(wanted.text, arguments.limit, layer))
    if layer is None and (wanted.states or wanted.has_drafts or wanted.has_flags):
        raise Refused(
            "This search asks for somebody's states or statements. Say whose with --annotator."
        )
    ids, query = project.article_ids(layer, wanted), parse(wanted.text, is_typing=True)
    return _articles_answer(len(ids), project.article_hits(query, ids[: arguments.limit], layer))


def _saved_answer(saved: Sequence[SavedSearch]) -> Answer:
    lines = [counted(len(saved), "saved search", "saved searches")]
    lines += [f"{each.name}: {each.wanted.text or '–'}{_MARKS[each.finds]}" for each in saved]
    data = [
        {"name": each.name, "query": each.wanted.text, "finds": each.finds.value} for each in saved
    ]
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
