"""What a step changed, in words: the journal's images of rows as things with fields."""

from collections.abc import Iterable, Iterator, Sequence

from core.model.ids import StatementId
from core.model.phrase import Phrase, Words
from core.model.trail import Altered, Change, Deed, Subject
from core.reading.trail_fields import FIELDS, ROLES, answers, field_called, passages_called, told
from core.storage.names_then import NamesThen
from core.storage.rows import Row, RowChange, Table

_LONGEST_QUOTE = 60
_BETWEEN = " … "


def changes_in_words(rows: Iterable[RowChange], names: NamesThen, seq: int) -> list[Change]:
    """One change for each thing, in the order in which the step came to them.

    A statement and its passages are one thing.
    """
    groups: dict[tuple[Table, int], list[RowChange]] = {}
    for row in rows:
        groups.setdefault(_thing(row), []).append(row)
    made = (_change(table, number, rows, names, seq) for (table, number), rows in groups.items())
    return [change for change in made if change.fields or change.deed is not Deed.CHANGED]


def _thing(row: RowChange) -> tuple[Table, int]:
    if row.table is Table.SPAN:
        statement = row.image.get("statement")
        return Table.STATEMENT, statement if isinstance(statement, int) else 0
    return row.table, row.row_id


def _change(
    table: Table, number: int, rows: Sequence[RowChange], names: NamesThen, seq: int
) -> Change:
    own = [row for row in rows if row.table is table]
    before, after = (own[0].before, own[-1].after) if own else ({}, {})
    deed = Deed.ADDED if before is None else Deed.REMOVED if after is None else Deed.CHANGED
    fields = [*_altered(table, before or {}, after or {}, names, seq), *_marked(rows)]
    subject = _subject(table, number, before or after or {}, names, seq, deed)
    return Change(deed, subject, tuple(fields))


def _altered(
    table: Table, before: Row, after: Row, names: NamesThen, seq: int
) -> Iterator[Altered]:
    """Only what both images tell is compared: one may tell of what was changed alone."""
    is_one_of_both = not before or not after
    for column in FIELDS[table]:
        if column == "position" and is_one_of_both:
            continue  # an entry that comes or goes has a place in any case
        one, other = before.get(column), after.get(column)
        if one != other:
            was, now = told(column, one, names, seq), told(column, other, names, seq)
            if was != now:
                yield Altered(field_called(table, column), was, now)
    for column in {*before, *after}:
        was_answers = answers(table, column, before.get(column))
        if was_answers is not None:
            now_answers = answers(table, column, after.get(column)) or {}
            for name in sorted({*was_answers, *now_answers}):
                one, other = was_answers.get(name, ""), now_answers.get(name, "")
                if one != other:
                    yield Altered(Phrase.of("“{name}”", name=name), one, other)


def _marked(rows: Sequence[RowChange]) -> Iterator[Altered]:
    """Passages by what they are for: those that went, and those that came."""
    for role in ROLES:
        spans = [row for row in rows if row.table is Table.SPAN and row.image.get("role") == role]
        was = sorted(_placed(row.before) for row in spans if row.before is not None)
        now = sorted(_placed(row.after) for row in spans if row.after is not None)
        if was != now:
            yield Altered(passages_called(role), _passages(was), _passages(now))


def _placed(span: Row) -> tuple[int, int, str]:
    start, end = span.get("start"), span.get("end")
    whole = start if isinstance(start, int) else 0, end if isinstance(end, int) else 0
    return (*whole, str(span.get("quote", "")))


def _passages(spans: Sequence[tuple[int, int, str]]) -> str:
    return _BETWEEN.join(f"“{' '.join(quote.split())}” ({a}–{b})" for a, b, quote in spans)


def _subject(
    table: Table, number: int, image: Row, names: NamesThen, seq: int, deed: Deed
) -> Subject:
    if table is Table.STATEMENT:
        return _statement(number, names, deed)
    name: Words = str(image.get("name") or "")
    if table is Table.ARTICLE or "article" in image:
        article = names.article(number if table is Table.ARTICLE else image.get("article"))
        who = names.layer(image.get("layer"))[0]
        return Subject(_of_article(table, article.title, who), article.uid, article.title)
    if table is Table.ENTRY:
        return Subject(Phrase.of("codebook entry “{name}”", name=names.entry(number, seq) or name))
    if table is Table.LAYER:
        name = names.person(image.get("annotator"))
    if table is Table.MERGED_ENTRY:
        name = names.entry(image.get("gone"), seq)
    return Subject(Phrase.of(_THINGS[table], name=name))


_THINGS = {
    Table.PROJECT: "the codebook",
    Table.ANNOTATOR: "annotator “{name}”",
    Table.LAYER: "layer of {name}",
    Table.SAVED_SEARCH: "saved search “{name}”",
    Table.DISTINCT_ENTRIES: "two entries that are alike",
    Table.MERGED_ENTRY: "entry “{name}” that was merged",
}


def _of_article(table: Table, title: str, who: str) -> Phrase:
    if table is Table.ARTICLE_STATE:
        return Phrase.of("where {who} stands with “{title}”", who=who, title=title)
    return Phrase.of(_ON_ARTICLES[table], title=title)


_ON_ARTICLES = {
    Table.ARTICLE: "article “{title}”",
    Table.ASSIGNMENT: "who is to read “{title}”",
    Table.VERDICT: "decision in “{title}”",
}


def _statement(number: int, names: NamesThen, deed: Deed) -> Subject:
    then = names.statement(number)
    article, (who, _kind) = names.article(then.article), names.layer(then.layer)
    quote = " ".join(then.quote.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = f"{quote[: _LONGEST_QUOTE - 1].rstrip()}…"
    name = Phrase.of(
        "statement of {who} in “{title}”: “{quote}”", who=who, title=article.title, quote=quote
    )
    removed = StatementId(number) if deed is Deed.REMOVED else None
    return Subject(name, article.uid, article.title, then.uid, removed, who)
