"""Writing what was saved of a damaged project into a new file."""

import sqlite3
from collections.abc import Mapping

from core.model.ids import new_uid
from core.model.phrase import Phrase
from core.model.salvaged import Fate, Loss
from core.storage import derived, seals
from core.storage.engine import errors
from core.storage.rows import Row, Table, put
from core.storage.salvage.bodies import Bodies
from core.storage.salvage.deciding import Decided
from core.storage.salvage.loose import Rows
from core.storage.salvage.past import Past
from core.storage.salvage.steps import write_steps

_ORDER: tuple[Table, ...] = (
    Table.PROJECT, Table.ANNOTATOR, Table.LAYER, Table.ARTICLE, Table.ENTRY, Table.STATEMENT,
    Table.SPAN, Table.ARTICLE_STATE, Table.ASSIGNMENT, Table.SAVED_SEARCH,
    Table.DISTINCT_ENTRIES, Table.VERDICT, Table.MERGED_ENTRY,
)  # fmt: skip
_NEEDED: Mapping[Table, Mapping[str, Table]] = {
    Table.LAYER: {"annotator": Table.ANNOTATOR},
    Table.STATEMENT: {"layer": Table.LAYER, "article": Table.ARTICLE},
    Table.SPAN: {"statement": Table.STATEMENT},
    Table.ARTICLE_STATE: {"layer": Table.LAYER, "article": Table.ARTICLE},
    Table.ASSIGNMENT: {"article": Table.ARTICLE, "annotator": Table.ANNOTATOR},
    Table.DISTINCT_ENTRIES: {"one": Table.ENTRY, "other": Table.ENTRY},
    Table.VERDICT: {"article": Table.ARTICLE, "gold": Table.STATEMENT},
}
_WISHED: Mapping[Table, Mapping[str, Table]] = {
    Table.ENTRY: {"parent": Table.ENTRY},
    Table.STATEMENT: {"actor": Table.ENTRY, "stance": Table.ENTRY, "measure": Table.ENTRY},
    Table.VERDICT: {"adjudicator": Table.ANNOTATOR},
}
_LEFT_OUT: Mapping[Table, Phrase] = {
    Table.ANNOTATOR: Phrase("is left out: its annotator is lost"),
    Table.LAYER: Phrase("is left out: its layer is lost"),
    Table.ARTICLE: Phrase("is left out: its article is lost"),
    Table.STATEMENT: Phrase("is left out: its statement is lost"),
    Table.ENTRY: Phrase("is left out: an entry of the codebook is lost"),
}
_WITHOUT: Mapping[str, Phrase] = {
    "parent": Phrase("has lost the entry above it"),
    "actor": Phrase("has lost its actor"),
    "stance": Phrase("has lost its stance"),
    "measure": Phrase("has lost its measure"),
    "adjudicator": Phrase("has lost who decided it"),
}
_BESIDE = ("handed_out", "made_release", "incoming_file")
_NO_VALUES = (OverflowError, UnicodeEncodeError)


class Writing:
    """One new file."""

    def __init__(self, new: sqlite3.Connection, what: Decided, texts: Bodies) -> None:
        self._new = new
        self._what = what
        self._texts = texts
        self.kept: dict[Table, Rows] = {table: {} for table in Table}
        self._lost = {(loss.kind, loss.number) for loss in what.losses if loss.fate is Fate.LOST}

    def write(self, found: sqlite3.Connection, past: Past) -> None:
        self._new.execute("PRAGMA foreign_keys = OFF")
        self._new.execute("BEGIN IMMEDIATE")
        self._new.execute("DELETE FROM project")
        for sha256, body in self._texts.by_sum.items():
            self._new.execute(
                "INSERT INTO article_text (sha256, body) VALUES (?, ?)", (sha256, body)
            )
        spans = self._sound_spans()
        for table in _ORDER:
            rows = spans if table is Table.SPAN else self._what.work[table]
            for number, row in sorted(rows.items()):
                self._write_row(table, number, dict(row), spans)
        if not self.kept[Table.PROJECT]:
            self._begin_anew()
        for name in _BESIDE:
            self._copy(found, name)
        write_steps(self._new, found, past, self.kept)
        derived.raise_counters(self._new)
        seals.seal(self._new)
        seals.seal_beside(self._new)
        self._new.execute("COMMIT")

    def _begin_anew(self) -> None:
        put(self._new, Table.PROJECT, {"id": 1, "uid": new_uid()})
        columns = ("id", "uid", "codebook_name", "fields")
        (row,) = self._new.execute("SELECT id, uid, codebook_name, fields FROM project")
        self.kept[Table.PROJECT][1] = dict(zip(columns, row, strict=True))
        what = Phrase("is lost: the new file has another name and no extra fields")
        self._tell(Fate.LOST, Table.PROJECT, 1, what)

    def _copy(self, found: sqlite3.Connection, name: str) -> None:
        columns = [row[1] for row in self._new.execute(f"PRAGMA table_info({name})")]
        places = ", ".join("?" * len(columns))
        for values in found.execute(f"SELECT * FROM {name}").fetchall():
            try:
                self._new.execute(f"INSERT INTO {name} VALUES ({places})", values)
            except errors() + _NO_VALUES:
                told = Phrase.of("A row of {table} cannot be read", table=name)
                self._what.losses.append(Loss(Fate.LOST, name, None, "", told))

    def _write_row(self, table: Table, number: int, row: dict[str, object], spans: Rows) -> None:
        for column, of in _NEEDED.get(table, {}).items():
            if row[column] is not None and row[column] not in self.kept[of]:
                return self._tell(Fate.LOST, table, number, _LEFT_OUT[of])
        for column, of in _WISHED.get(table, {}).items():
            among = self._what.work[of] if column == "parent" else self.kept[of]
            if row[column] is not None and row[column] not in among:
                self._tell(Fate.ALTERED, table, number, _WITHOUT[column])
                row[column] = None
        if table is Table.ARTICLE and not self._has_text(number, row):
            return None
        if table is Table.STATEMENT:
            self._settle(number, row, spans)
        return self._insert(table, number, row)

    def _insert(self, table: Table, number: int, row: dict[str, object]) -> None:
        try:
            put(self._new, table, row)  # type: ignore[arg-type]
        except errors() + _NO_VALUES:
            what = Phrase("is left out: it cannot stand beside the others")
            self._tell(Fate.LOST, table, number, what)
        else:
            self.kept[table][number] = row  # type: ignore[assignment]

    def _tell(self, fate: Fate, table: Table, number: int, what: Phrase) -> None:
        loss = self._what.words.loss(fate, table, number, what)
        if fate is Fate.LOST:
            if table is Table.SPAN and (loss.kind, loss.number) in self._lost:
                return  # the statement that it is a passage of is told of
            self._lost.add((loss.kind, loss.number))
        self._what.losses.append(loss)

    def _has_text(self, number: int, row: dict[str, object]) -> bool:
        row["sha256"] = self._texts.renamed.get(str(row["sha256"]), row["sha256"])
        body = self._texts.by_sum.get(str(row["sha256"]))
        if body is None:
            what = Phrase("is left out: its text is lost")
            self._tell(Fate.LOST, Table.ARTICLE, number, what)
            return False
        if row["length"] != len(body):
            row["length"] = len(body)
        return True

    def _settle(self, number: int, row: dict[str, object], spans: Rows) -> None:
        """Whether it is complete follows from what is left of it."""
        is_complete = self._is_complete(number, row, spans)
        if row["complete"] != is_complete:
            row["complete"] = is_complete
            what = Phrase("is a draft now: not all of it could be read")
            if is_complete:
                what = Phrase("is complete now: it was called a draft")
            self._tell(Fate.ALTERED, Table.STATEMENT, number, what)

    def _is_complete(self, number: int, row: Mapping[str, object], spans: Rows) -> int:
        parts = all(row[part] is not None for part in ("actor", "stance", "measure"))
        if self._evidence is None:
            self._evidence = {s["statement"] for s in spans.values() if s["role"] == "evidence"}
        return int(parts and number in self._evidence)

    _evidence: set[object] | None = None

    def _sound_spans(self) -> Rows:
        """Those whose quotes stand in their texts, where they are said to or at the one place
        where they do."""
        sound: dict[int, Row] = {}
        statements, articles = self._what.work[Table.STATEMENT], self._what.work[Table.ARTICLE]
        for number, span in self._what.work[Table.SPAN].items():
            statement = statements.get(_number(span["statement"]), {})
            article = articles.get(_number(statement.get("article")), {})
            sha256 = str(article.get("sha256"))
            body = self._texts.by_sum.get(self._texts.renamed.get(sha256, sha256))
            placed = span if body is None else _placed(span, body)
            if placed is None:
                what = Phrase.of(
                    "a quote no longer stands in the text and is left out: “{quote}”",
                    quote=span["quote"],
                )
                self._tell(Fate.LOST, Table.SPAN, number, what)
                continue
            if placed != span:
                what = Phrase.of(
                    "a quote was found at another place: “{quote}”", quote=span["quote"]
                )
                self._tell(Fate.ALTERED, Table.SPAN, number, what)
            sound[number] = placed
        return sound


def _number(value: object) -> int:
    return value if isinstance(value, int) else -1


def _placed(span: Row, body: str) -> Row | None:
    start, end, quote = span["start"], span["end"], span["quote"]
    if not isinstance(quote, str) or not quote:
        return None
    if isinstance(start, int) and isinstance(end, int) and body[start:end] == quote:
        return span
    if body.count(quote) != 1:
        return None
    found = body.index(quote)
    return {**span, "start": found, "end": found + len(quote)}
