"""Writing the file that one annotator gets: what she needs, and nothing of anybody else's."""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from core.model.handout import HandedOut
from core.model.ids import ArticleId, new_uid
from core.model.layer import Annotator, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.model.step import Standing
from core.storage import codebook, journal, layers, schema, seals, versions
from core.storage.backup import refuse_to_replace
from core.storage.engine import fresh
from core.storage.files import built
from core.storage.open_files import key_in_use
from core.storage.rows import Table
from core.storage.troubles import translated

_TOLD_EVERY = 100
_STEP = 1
"""The one step of the new file's journal: that it was handed out."""


def write(
    source: sqlite3.Connection,
    target: Path,
    annotator: Annotator,
    *,
    replace: bool = False,
    progress: Progress = silent,
) -> HandedOut:
    """Write a project for one annotator to `target`, whole or not at all.

    It holds the articles that she is assigned or has annotated, the codebook at its revision, her
    assignment and her own layer. Refused where there are no articles for her, and where something
    stands at `target`; with `replace`, only if that is in use.
    """
    if replace:
        target = Path(os.path.realpath(target))
        refuse_to_replace(target)
    with built(target, replace=replace) as building:
        with translated(), closing(fresh(building, key_in_use(source))) as new:
            handed = _Writing(source, new, annotator, progress).done()
        if replace and target.exists():
            refuse_to_replace(target)
            shutil.copymode(target, building)
    return handed


class _Writing:
    """One file on its way."""

    def __init__(
        self,
        source: sqlite3.Connection,
        new: sqlite3.Connection,
        annotator: Annotator,
        progress: Progress,
    ) -> None:
        self._source = source
        self._new = new
        self._annotator = annotator
        self._progress = progress
        own = layers.find(source, annotator.id, LayerKind.ANNOTATOR)
        self._layer = None if own is None else own.id
        self._layer_uid = None if own is None else own.uid

    def done(self) -> HandedOut:
        articles = self._articles()
        if not articles:
            raise Refused(
                "“{name}” is assigned no articles and has annotated none. Assign some first.",
                name=self._annotator.name,
            )
        # What is written over or moved leaves no trace in the parts of pages that hold nothing.
        self._new.execute("PRAGMA secure_delete = ON")
        self._new.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.migrate(self._new)
        self._new.execute("BEGIN IMMEDIATE")
        journal.open_step(self._new, None, "HandOut")
        journal.name_step(
            self._new, _STEP, Phrase.of("hand out a file to {name}", name=self._annotator.name)
        )
        journal.set_standing(self._new, _STEP, Standing.ABANDONED)
        self._write_people()
        self._write_codebook()
        self._write_articles(articles)
        statements = self._write_statements()
        self._write_journal()
        self._write_lineage()
        seals.seal(self._new)
        self._new.execute("COMMIT")
        self._new.execute("VACUUM")
        return HandedOut(self._annotator.name, len(articles), statements)

    def _articles(self) -> list[ArticleId]:
        found = self._source.execute(
            "SELECT article FROM assignment WHERE annotator = ?1"
            " UNION SELECT article FROM statement WHERE layer = ?2"
            " UNION SELECT article FROM article_state WHERE layer = ?2 ORDER BY 1",
            (self._annotator.id, self._layer),
        )
        return [ArticleId(number) for (number,) in found]

    def _write_people(self) -> None:
        self._copy(Table.ANNOTATOR, "id = ?", self._annotator.id)
        self._copy(Table.LAYER, "id = ?", self._layer)

    def _write_codebook(self) -> None:
        """Examples keep their words, but not the statements of others that they come from."""
        self._copy(Table.PROJECT, "TRUE")
        self._copy(Table.ENTRY, "TRUE")
        self._copy(Table.DISTINCT_ENTRIES, "TRUE")
        own = {
            uid
            for (uid,) in self._source.execute(
                "SELECT uid FROM statement WHERE layer = ?", (self._layer,)
            )
        }
        for entry in codebook.load(self._new).entries.values():
            self._new.execute(
                "UPDATE entry SET examples = ?, counter_examples = ? WHERE id = ?",
                (
                    codebook.dumped_examples(e.without_others(own) for e in entry.examples),
                    codebook.dumped_examples(e.without_others(own) for e in entry.counter_examples),
                    entry.id,
                ),
            )
        revision = codebook.revision(self._source)
        self._new.execute(
            "INSERT INTO codebook_revision (number, step, reason) VALUES (?, ?, '')",
            (revision, _STEP),
        )

    def _write_articles(self, articles: Sequence[ArticleId]) -> None:
        """One after the other: all texts together may be more than the memory holds."""
        what = Phrase("writing articles")
        for done, article in enumerate(articles):
            if done % _TOLD_EVERY == 0:
                self._progress(done, len(articles), what)
            self._copy(
                "article_text", "sha256 = (SELECT sha256 FROM article WHERE id = ?)", article
            )
            self._copy(Table.ARTICLE, "id = ?", article)
        self._progress(len(articles), len(articles), what)
        self._copy(Table.ASSIGNMENT, "annotator = ?", self._annotator.id)

    def _write_statements(self) -> int:
        """Numbered anew: gaps would tell how much others have done."""
        self._copy(Table.ARTICLE_STATE, "layer = ?", self._layer, is_renumbered=True)
        numbers = {
            number: place
            for place, (number,) in enumerate(
                self._source.execute(
                    "SELECT id FROM statement WHERE layer = ? ORDER BY id", (self._layer,)
                ),
                start=1,
            )
        }
        self._copy(Table.STATEMENT, "layer = ?", self._layer, is_renumbered=True)
        found = self._source.execute(
            'SELECT statement, role, "start", "end", quote FROM span'
            " WHERE statement IN (SELECT id FROM statement WHERE layer = ?)"
            " ORDER BY statement, id",
            (self._layer,),
        )
        self._new.executemany(
            'INSERT INTO span (statement, role, "start", "end", quote) VALUES (?, ?, ?, ?, ?)',
            ((numbers[statement], *span) for statement, *span in found),
        )
        return len(numbers)

    def _copy(
        self, table: str, which: str, *values: int | None, is_renumbered: bool = False
    ) -> None:
        found = self._source.execute(f"SELECT * FROM {table} WHERE {which} ORDER BY 1", values)
        names = [column[0] for column in found.description]
        rows: Iterable[Sequence[object]] = found
        if is_renumbered or table == "article_text":
            rows, names = (row[1:] for row in found), names[1:]
        listed = ", ".join(f'"{name}"' for name in names)
        places = ", ".join("?" * len(names))
        self._new.executemany(f"INSERT INTO {table} ({listed}) VALUES ({places})", rows)

    def _write_journal(self) -> None:
        """Every row as one that came in with the file, as if it had been recorded in it."""
        written = 0
        for table in Table:
            columns = [name for _, name, *_ in self._new.execute(f"PRAGMA table_info({table})")]
            image = ", ".join(f"'{name}', \"{name}\"" for name in columns)
            written += self._new.execute(
                "INSERT INTO journal_change (step, n, table_name, row_id, before, after)"
                " SELECT ?1, ?2 + row_number() OVER (ORDER BY id), ?3, id,"
                f" CASE ?3 WHEN 'project' THEN json_object({image}) END, json_object({image})"
                f" FROM {table}",
                (_STEP, written, str(table)),
            ).rowcount

    def _write_lineage(self) -> None:
        """What the two files have in common, so that either is known to be newer later."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        self._new.execute(
            "INSERT INTO handed_out (id, uid, annotator, at) VALUES (1, ?, ?, ?)",
            (new_uid(), self._annotator.uid, at),
        )
        if self._layer_uid is not None:
            known = versions.known(self._source, self._layer_uid)
            versions.begin(self._new, _STEP, self._layer_uid, known)
        newest = versions.newest_own(self._source, versions.CODEBOOK)
        versions.begin(self._new, _STEP, versions.CODEBOOK, newest)
