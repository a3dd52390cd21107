"""The journal of the new file: that of the damaged one as far as it goes, and what was changed."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from core.model.phrase import Phrase
from core.storage import stored
from core.storage.rows import Row, Table
from core.storage.salvage.loose import Rows, rows_of
from core.storage.salvage.past import Event, Key, Past
from core.storage.salvage.reading import shapes

_UNKNOWN = "1970-01-01T00:00:00.000+00:00"
_STEP = (
    'INSERT INTO journal_step (seq, at, annotator, "action", target, command, label,'
    " label_values, standing) VALUES (?, ?, ?, 'do', NULL, ?, ?, ?, 'abandoned')"
)


# Whether a step may be undone is not sealed with it: where that cannot be read, it may not be.
_MEND_STANDING = (
    "UPDATE journal_step SET standing = iif(\"action\" = 'do', 'abandoned', 'replay')"
    " WHERE standing NOT IN ('done', 'undone', 'abandoned', 'replay')"
)


def write_steps(
    new: sqlite3.Connection,
    found: sqlite3.Connection,
    past: Past,
    kept: Mapping[Table, Rows],
) -> None:
    """As it stands where it is whole; otherwise each step with what can be told of its changes."""
    if past.is_whole:
        found.execute(_MEND_STANDING)
        for name in ("journal_step", "journal_change", "codebook_revision", "version"):
            _copy(new, found, name)
    else:
        written = _write_mended(new, past, kept)
        _write_lineage(new, found, written, _next(new))
    changes = list(_corrections(past, kept))
    if changes:
        seq = _next(new)
        label = Phrase("save what could be read of a damaged file")
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        new.execute(_STEP, (seq, now, None, "RepairProject", label.template, "{}"))
        _write_changes(new, seq, changes)
        if past.is_whole:
            new.execute("UPDATE journal_step SET standing = 'abandoned' WHERE standing <> 'replay'")
    _write_revisions(new, kept)


def _next(new: sqlite3.Connection) -> int:
    (last,) = new.execute("SELECT coalesce(max(seq), 0) FROM journal_step").fetchone()
    return int(last) + 1


def _copy(new: sqlite3.Connection, found: sqlite3.Connection, name: str) -> None:
    places = ", ".join("?" * len(shapes()[name].columns))
    new.executemany(f"INSERT INTO {name} VALUES ({places})", found.execute(f"SELECT * FROM {name}"))


def _write_mended(new: sqlite3.Connection, past: Past, kept: Mapping[Table, Rows]) -> set[int]:
    """Undos and redos become steps with changes of their own; which steps there are."""
    by_step: dict[int, list[Event]] = {}
    for event in past.events:
        by_step.setdefault(event.step, []).append(event)
    for seq, events in sorted(by_step.items()):
        new.execute(_STEP, (seq, *_told(past.steps.get(seq), kept)))
        _write_changes(new, seq, [(event.key, event.before, event.after) for event in events])
    return set(by_step)


def _told(step: Row | None, kept: Mapping[Table, Rows]) -> tuple[object, ...]:
    """When, who, which command, its name and the values in that; as far as they make sense."""
    if step is None or not all(isinstance(step[name], str) for name in ("at", "command", "label")):
        label = Phrase("a step of which the journal has lost all but the changes")
        return _UNKNOWN, None, "Unknown", label.template, "{}"
    annotator = step["annotator"] if step["annotator"] in kept[Table.ANNOTATOR] else None
    template, values = str(step["label"]), _values(step["label_values"])
    if step["action"] in ("undo", "redo"):
        rendered = stored.filled(template, values)
        template, values = "{step}", {"step": f"{step['action']}: {rendered}"}
    told = json.dumps(values, ensure_ascii=False)
    return step["at"], annotator, step["command"], template, told


def _values(written: object) -> dict[str, str]:
    try:
        values = json.loads(str(written))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {name: value for name, value in values.items() if isinstance(value, str)}


_Change = tuple[Key, Row | None, Row | None]


def _write_changes(new: sqlite3.Connection, seq: int, changes: list[_Change]) -> None:
    new.executemany(
        "INSERT INTO journal_change (step, n, table_name, row_id, before, after)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            (seq, n, str(table), number, _dumped(before), _dumped(after))
            for n, ((table, number), before, after) in enumerate(changes, 1)
        ),
    )


def _dumped(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _corrections(past: Past, kept: Mapping[Table, Rows]) -> Iterator[_Change]:
    """What leads from what the journal tells to the rows that are there."""
    for table in Table:
        numbers = {number for of, number in past.newest if of is table} | kept[table].keys()
        for number in sorted(numbers):
            known, row = past.newest.get((table, number)), kept[table].get(number)
            if known is None and table is Table.PROJECT:
                continue
            if known != row:
                yield (table, number), known, row


def _write_lineage(
    new: sqlite3.Connection, found: sqlite3.Connection, written: set[int], last: int
) -> None:
    """Revisions and versions that belong to a step that is there."""
    for number, row in rows_of(found, "codebook_revision").items():
        if row["step"] in written:
            new.execute(
                "INSERT OR IGNORE INTO codebook_revision VALUES (?, ?, ?)",
                (number, row["step"], row["reason"]),
            )
    for row in rows_of(found, "version").values():
        if row["in_force"] == 1 and (row["step"] is None or row["step"] in written):
            places = ", ".join("?" * len(row))
            new.execute(f"INSERT OR IGNORE INTO version VALUES ({places})", tuple(row.values()))


def _write_revisions(new: sqlite3.Connection, kept: Mapping[Table, Rows]) -> None:
    """The last one that anything names is there."""
    named = [
        row["codebook_revision"]
        for table in (Table.STATEMENT, Table.VERDICT)
        for row in kept[table].values()
        if isinstance(row["codebook_revision"], int)
    ]
    (known,) = new.execute("SELECT coalesce(max(number), 0) FROM codebook_revision").fetchone()
    (step,) = new.execute("SELECT max(seq) FROM journal_step").fetchone()
    highest = max([known, *named], default=0)
    if step is not None and highest > known:
        new.execute("INSERT INTO codebook_revision VALUES (?, ?, '')", (highest, step))
