"""Verbs for who is to annotate what: assign, assignments."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from core.cli.assigned import work_data, work_line
from core.cli.verb import Answer, Verb, add_project, counted
from core.cli.wishes import annotators, end, time
from core.commands.handing_out import Shared, ShareOut
from core.commands.rehearsal import rehearsed
from core.model.article import ArticleFilter
from core.model.handout import By, Overlap, SharingPlan
from core.model.ids import ArticleId
from core.model.layer import Annotator
from core.model.phrase import Refused
from core.model.progress import Progress
from core.project import Project


def _assign_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--annotators",
        metavar="NAME,…",
        required=True,
        help="among whom; a name that is new becomes an annotator, one with a comma stands in "
        "quotation marks",
    )
    parser.add_argument(
        "--overlap",
        metavar="SHARE",
        type=_overlap,
        default=Overlap(),
        help="how many articles several annotate: a share such as 20%%, or a number",
    )
    parser.add_argument(
        "--per-article", metavar="N", type=int, default=2, help="how many annotate each of those"
    )
    parser.add_argument(
        "--seed", metavar="N", type=int, default=0, help="another one chooses others; 0 without it"
    )
    parser.add_argument(
        "--by",
        metavar="WHAT,…",
        type=_strata,
        default=(By.OUTLET, By.MONTH),
        help="shared out evenly by outlet, year, month, or none; outlet,month without it",
    )
    parser.add_argument("--search", metavar="QUERY", default="", help="only what a search finds")
    parser.add_argument("--outlet", metavar="NAME", help="only articles of one outlet")
    parser.add_argument("--since", metavar="DAY", default="", help="only from that day on")
    parser.add_argument("--until", metavar="DAY", default="", help="only up to that day")
    parser.add_argument("--dry-run", action="store_true", help="show the plan, and change nothing")


def _overlap(text: str) -> Overlap:
    """A share in per cent, or a number of articles."""
    try:
        if text.endswith("%"):
            overlap = Overlap(per_cent=float(text[:-1]))
        else:
            overlap = Overlap(number=int(text))
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is neither a share such as 20% nor a number") from None
    if not 0 <= (overlap.per_cent or 0) <= 100 or (overlap.number or 0) < 0:
        raise ArgumentTypeError(f"“{text}” is no share of anything")
    return overlap


def _strata(text: str) -> tuple[By, ...]:
    if text == "none":
        return ()
    try:
        return tuple(dict.fromkeys(By(each.strip()) for each in text.split(",")))
    except ValueError:
        known = ", ".join(By)
        raise ArgumentTypeError(f"“{text}” is not among {known}, none") from None


def _assign(arguments: Namespace, progress: Progress) -> Answer:
    wanted = ArticleFilter(
        text=arguments.search,
        outlet=arguments.outlet,
        since=time(arguments.since),
        until=end(arguments.until),
    )
    with Project.open(arguments.project) as project:
        articles = tuple(map(ArticleId, project.article_ids(None, wanted)))
        if not articles:
            raise Refused("No article is to be shared out. Import some, or ask for others.")
        command = ShareOut(
            tuple(annotators(arguments.annotators)),
            articles,
            arguments.overlap,
            arguments.per_article,
            arguments.seed,
            arguments.by,
            progress,
        )
        shared = rehearsed(project.run, command) if arguments.dry_run else project.run(command)
    return _answer(shared, arguments)


def _answer(shared: Shared, arguments: Namespace) -> Answer:
    plan = shared.plan
    lines = [
        f"{counted(plan.articles, 'article')}, {plan.shared:,} of them for several annotators.",
        *(_line_of(plan, who) for who in shared.annotators),
        *_strata_lines(shared),
    ]
    if shared.new_annotators:
        lines.append(f"New annotators: {', '.join(shared.new_annotators)}.")
    if arguments.dry_run:
        lines.append("Nothing was changed; this is the plan.")
    elif plan.is_empty:
        lines.append("All of it is assigned already.")
    return Answer(_data(shared, arguments), tuple(lines))


def _data(shared: Shared, arguments: Namespace) -> dict[str, object]:
    plan = shared.plan
    return {
        "changed": not plan.is_empty and not arguments.dry_run,
        "articles": plan.articles,
        "shared": plan.shared,
        "per_article": arguments.per_article,
        "seed": arguments.seed,
        "by": [each.value for each in arguments.by],
        "new_annotators": list(shared.new_annotators),
        "annotators": [
            {
                "annotator": who.name,
                "new": len(plan.new[who.id]),
                "articles": plan.total(who.id),
                "words": plan.words[who.id],
            }
            for who in shared.annotators
        ],
        "strata": [
            {
                "stratum": list(stratum.stratum),
                "articles": stratum.articles,
                "shared": stratum.shared,
                "annotators": {
                    who.name: stratum.per_annotator[who.id] for who in shared.annotators
                },
            }
            for stratum in plan.strata
        ],
    }


def _line_of(plan: SharingPlan, who: Annotator) -> str:
    return (
        f"{who.name}: {counted(plan.total(who.id), 'article')}, {plan.words[who.id]:,} words; "
        f"{len(plan.new[who.id]):,} new"
    )


_MOST_STRATA = 40


def _strata_lines(shared: Shared) -> list[str]:
    strata = shared.plan.strata
    if len(strata) < 2:
        return []
    lines = [
        f"  {' · '.join(part or '–' for part in stratum.stratum)}: "
        f"{counted(stratum.articles, 'article')}, {stratum.shared:,} shared; "
        + ", ".join(f"{who.name} {stratum.per_annotator[who.id]:,}" for who in shared.annotators)
        for stratum in strata[:_MOST_STRATA]
    ]
    more = len(strata) - _MOST_STRATA
    return [*lines, f"  and {more:,} more; --json tells all"] if more > 0 else lines


def _assignments(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=True) as project:
        work = project.assigned_work()
    lines = tuple(map(work_line, work)) or ("Nothing is assigned to anybody.",)
    return Answer({"assignments": [work_data(each) for each in work]}, lines)


VERBS = (
    Verb("assign", "share articles out among annotators", _assign_arguments, _assign),
    Verb("assignments", "tell how far the assigned work is", add_project, _assignments),
)
