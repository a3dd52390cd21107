"""The trail of all that was done, as a table or as JSON lines, written step by step."""

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from core.exchange.csv_tables import Table
from core.exchange.gold.tables import Cell
from core.exchange.opening import shown
from core.exchange.replacing import replaced_file
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.model.trail import Change, TrailStep

Steps = Iterable[tuple[TrailStep, Iterator[Change]]]
COLUMNS = (
    "step", "at", "who", "action", "of_step", "standing", "what", "article_uid", "article",
    "statement", "deed", "thing", "field", "before", "after",
)  # fmt: skip
_TOLD_EVERY = 100


@dataclass(frozen=True, slots=True)
class TrailWritten:
    """How many steps, and how many things they changed."""

    path: Path
    steps: int
    changes: int


def write_trail(
    steps: Steps, total: int, out: Path, for_spreadsheet: bool, progress: Progress
) -> TrailWritten:
    """`.csv`: a row for each field that a step changed; `.jsonl`: a line for each step."""
    ending = out.suffix.lower()
    if ending not in (".csv", ".jsonl"):
        raise Refused(
            "The history goes into a table (.csv) or into JSON lines (.jsonl), and “{path}” is "
            "called neither.",
            path=shown(out),
        )
    told = _told(steps, total, progress)
    with replaced_file(out) as building:
        if ending == ".csv":
            done, changes = _write_table(told, building, for_spreadsheet)
        else:
            done, changes = _write_lines(told, building)
    return TrailWritten(out, done, changes)


def _told(steps: Steps, total: int, progress: Progress) -> Steps:
    for done, step in enumerate(steps):
        if done % _TOLD_EVERY == 0:
            progress(done, total, Phrase("Writing the history"))
        yield step


def _write_table(steps: Steps, building: Path, for_spreadsheet: bool) -> tuple[int, int]:
    done = count = 0
    with closing(Table(building, for_spreadsheet=for_spreadsheet)) as table:
        table.add(COLUMNS)
        for step, changes in steps:
            done += 1
            is_told = False
            for change in changes:
                count += 1
                for row in _rows(step, change):
                    is_told = True
                    table.add(row)
            if not is_told:
                table.add((*_of_step(step), None, step.title, *[None] * 6))
    return done, count


def _rows(step: TrailStep, change: Change) -> Iterator[tuple[Cell, ...]]:
    subject = change.subject
    thing: tuple[Cell, ...] = (
        subject.article or None, subject.title or step.title, subject.statement or None,
        change.deed.value, str(subject.name),
    )  # fmt: skip
    for field in change.fields:
        yield (*_of_step(step), *thing, str(field.field), str(field.before), str(field.after))
    if not change.fields:
        yield (*_of_step(step), *thing, None, None, None)


def _of_step(step: TrailStep) -> tuple[Cell, ...]:
    return (
        step.seq, step.at, step.who, step.action.value, step.target, step.standing.value,
        str(step.label),
    )  # fmt: skip


def _write_lines(steps: Steps, building: Path) -> tuple[int, int]:
    """Change by change: one step may have changed a million things."""
    done = count = 0
    with building.open("w", encoding="utf-8", newline="\n") as file:
        for step, changes in steps:
            done += 1
            head = _dumped(step_record(step))
            file.write(f'{head[:-1]}, "changes": [')
            for place, change in enumerate(changes):
                count += 1
                file.write((", " if place else "") + _dumped(change_record(change)))
            file.write("]}\n")
    return done, count


def step_record(step: TrailStep) -> dict[str, object]:
    """A step as JSON tells it; what it changed apart."""
    return {
        "step": step.seq,
        "at": step.at,
        "who": step.who,
        "action": step.action.value,
        "of_step": step.target,
        "standing": step.standing.value,
        "what": str(step.label),
        "command": step.command,
        "article": step.title,
        "veiled": step.is_veiled,
    }


def change_record(change: Change) -> dict[str, object]:
    subject = change.subject
    return {
        "deed": change.deed.value,
        "thing": str(subject.name),
        "article_uid": subject.article,
        "article": subject.title,
        "statement": subject.statement,
        "fields": [
            {"field": str(each.field), "before": str(each.before), "after": str(each.after)}
            for each in change.fields
        ],
    }


def _dumped(record: dict[str, object]) -> str:
    return json.dumps(record, ensure_ascii=False)
