"""What is told of a row that is lost, altered or mended: named as a person knows it."""

import re
from dataclasses import replace

from core.model.phrase import Phrase
from core.model.salvaged import Fate, Loss
from core.storage.rows import Row, Table
from core.storage.salvage.loose import Rows

_LONGEST_QUOTE = 200
_UID = re.compile("[0-9a-f]{32}")
Work = dict[Table, Rows]


def _said(thing: Phrase, what: Phrase) -> Phrase:
    return Phrase.of("{thing}: {what}", thing=thing, what=what)


def _bare(table: Table, number: int, uid: str) -> Phrase:
    """By what says nothing of the texts, as the uid of an article would."""
    if table is Table.STATEMENT and _UID.fullmatch(uid):
        return Phrase.of("Statement {uid}", uid=uid)
    return Phrase.of("Row {number} of {table}", number=number, table=table)


def _without_words(what: Phrase) -> Phrase:
    """The values of the others are ours."""
    return replace(what, values={**what.values, "quote": "…"}) if "quote" in what.values else what


class Words:
    """Names rows by all that was read, whether it is kept or not."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._quotes: dict[int, str] = {}
        for span in work[Table.SPAN].values():
            statement, quote = span["statement"], span["quote"]
            if isinstance(statement, int) and (
                span["role"] == "evidence" or statement not in self._quotes
            ):
                self._quotes[statement] = str(quote)[:_LONGEST_QUOTE]

    def loss(self, fate: Fate, table: Table, number: int, what: Phrase) -> Loss:
        row = self._work[table].get(number)
        if table is Table.SPAN and row is not None and isinstance(row["statement"], int):
            return self.loss(fate, Table.STATEMENT, row["statement"], what)
        uid = str(row["uid"]) if row and row.get("uid") else ""
        thing = self._thing(table, number, row)
        bare = _bare(table, number, uid)
        return Loss(
            fate, str(table), number, uid, _said(thing, what), _said(bare, _without_words(what))
        )

    def _thing(self, table: Table, number: int, row: Row | None) -> Phrase:
        if row is not None:
            if table is Table.STATEMENT:
                return self._statement(number, row)
            if table is Table.ARTICLE:
                return Phrase.of("Article “{title}”", title=row["title"])
            if table is Table.ENTRY:
                return Phrase.of("{name} in the codebook", name=row["name"])
            if table is Table.ANNOTATOR:
                return Phrase.of("Annotator {name}", name=row["name"])
            if table is Table.LAYER:
                return Phrase.of("A layer of {name}", name=self._name(Table.ANNOTATOR, row))
            if table is Table.ARTICLE_STATE:
                title = self._name(Table.ARTICLE, row)
                return Phrase.of("The state of “{title}”", title=title)
            if table is Table.VERDICT:
                title = self._name(Table.ARTICLE, row)
                return Phrase.of("A verdict on “{title}”", title=title)
        if table is Table.STATEMENT:
            return Phrase.of(
                "Statement number {number} (“{quote}”)",
                number=number,
                quote=self._quotes.get(number, "…"),
            )
        if table is Table.SPAN:
            return Phrase.of("A passage of a statement, number {number}", number=number)
        return Phrase.of("Row {number} of {table}", number=number, table=table)

    def _statement(self, number: int, row: Row) -> Phrase:
        return Phrase.of(
            "Statement {uid} in “{title}” (“{quote}”)",
            uid=row["uid"],
            title=self._name(Table.ARTICLE, row),
            quote=self._quotes.get(number, "…"),
        )

    def _name(self, table: Table, row: Row) -> object:
        """Of what a row points to."""
        number = row[str(table)]
        told = self._work[table].get(number) if isinstance(number, int) else None
        column = "name" if table is Table.ANNOTATOR else "title"
        return "?" if told is None else told[column]
