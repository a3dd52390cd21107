"""How far assigned work is, in words and for programs."""

from core.cli.verb import counted
from core.model.handout import AssignedWork


def work_data(work: AssignedWork) -> dict[str, object]:
    return {
        "annotator": work.annotator.name,
        "assigned": work.assigned,
        "done": work.done,
        "in_progress": work.in_progress,
        "skipped": work.skipped,
        "to_do": work.to_do,
        "shared": work.shared,
        "shared_done": work.shared_done,
    }


def work_line(work: AssignedWork) -> str:
    """What is shared is told where anything is: in a file that was handed out, nobody knows."""
    line = (
        f"{work.annotator.name}: {counted(work.assigned, 'article')} assigned, {work.done:,} done, "
        f"{work.to_do:,} to do"
    )
    if not work.shared:
        return line
    return (
        f"{line}; {work.shared:,} shared with others, {work.shared_done:,} of them done by several"
    )
