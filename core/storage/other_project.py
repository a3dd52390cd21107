"""Another project file, read as data of which nothing is believed: for a merge."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Set
from math import isfinite
from pathlib import Path
from typing import Any

from core.model.article import ArticleDetails
from core.model.codebook import Codebook, Entry
from core.model.ids import EntryId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.progress import Progress, silent
from core.model.together import OtherArticle, OtherLayer, OtherProject
from core.storage import codebook, keys, schema, stored
from core.storage.foreign import Cell, ForeignDatabase, foreign
from core.storage.open_files import is_open_here
from core.storage.other_statements import statements_of
from core.storage.other_values import check_there, name_of, text_of, text_or_none, uid_of
from core.storage.other_work import assignments_of, searches_of
from core.storage.stored import Damaged
from core.storage.versions import CODEBOOK
from core.text.canonical import canonical, digest

_TABLES = (
    "project", "annotator", "layer", "article", "article_text", "entry", "statement", "span",
    "article_state", "codebook_revision", "journal_step", "version", "handed_out", "verdict",
    "assignment", "saved_search", "_sqlite_migrations",
)  # fmt: skip
_APPLICATION_ID_AT = 68
_TOLD_EVERY = 2_000


def read(
    path: Path, known_texts: Callable[[Set[str]], Set[str]], progress: Progress = silent
) -> OtherProject:
    """What the file holds; it is not changed, and nothing in it is run.

    `known_texts`: of some SHA-256 those whose texts are here. Refused where it is no project, one
    of a newer Glossator, or not as Glossator writes it.
    """
    _refuse_foreign(path)
    with foreign(path, _TABLES) as database:
        try:
            return _Reader(path.name, database, progress).project(known_texts)
        except Damaged as damage:
            raise _refused(path.name, damage.what) from damage
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _refused(path.name, Phrase("a part of it makes no sense")) from error


def _refused(name: str, reason: Phrase) -> Refused:
    return Refused("“{name}” is damaged: {reason}. Nothing was changed.", name=name, reason=reason)


def _refuse_foreign(path: Path) -> None:
    """Refused unless the header says that the file is a project."""
    if is_open_here(path):
        raise Refused("“{path}” is open here. Close it first, or choose a copy.", path=path)
    try:
        if not path.is_file():
            raise Unavailable("There is no project “{path}”.", path=path)
        if keys.salt_of(path) is not None:
            return  # its tables tell, once it is opened
        with path.open("rb") as file:
            file.seek(_APPLICATION_ID_AT)
            found = int.from_bytes(file.read(4), "big")
    except OSError as error:
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error
    if found != schema.APPLICATION_ID:
        raise Refused("“{name}” is not a Glossator project.", name=path.name)


class _Reader:
    def __init__(self, name: str, database: ForeignDatabase, progress: Progress) -> None:
        self._name = name
        self._database = database
        self._progress = progress
        self._own: set[str] = set()
        """Versions that were made there, or before the files parted."""
        self._revisions: dict[int, str] = {}
        """Which of these each revision of the codebook is."""

    def project(self, known_texts: Callable[[Set[str]], Set[str]]) -> OtherProject:
        self._refuse_newer()
        (row,) = self._rows("project", "uid", "codebook_name", "fields")
        uid, book_name, fields = text_of(row[0]), text_of(row[1]), row[2]
        articles = dict(self._articles())
        book = self._codebook(book_name, fields)
        versions = self._versions()
        people = self._people()
        layers, gold = self._layers(articles, book, versions, people)
        spoken = {articles[n].sha256 for layer in layers for n in layer.articles()}
        missing = spoken - known_texts(spoken)
        return OtherProject(
            self._name, uid, self._handed_out_to(), book, versions[""], frozenset(self._own),
            layers, articles,
            self._texts(missing) if missing else {}, gold, self._verdicts(),
            dict(people.values()), self._revisions,
            tuple(assignments_of(self._rows, articles, people)),
            tuple(searches_of(self._rows, people)),
        )  # fmt: skip

    def _rows(self, table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
        return self._database.rows(table, *columns)

    def _refuse_newer(self) -> None:
        if not self._database.has("_sqlite_migrations", "name", "migration_set"):
            raise Refused("“{name}” is not a Glossator project.", name=self._name)
        applied = self._rows("_sqlite_migrations", "name", "migration_set")
        names = {name for name, migrations in applied if migrations == "glossator"}
        if names - set(schema.MIGRATION_NAMES):
            raise Refused(
                "“{name}” was written by a newer version of Glossator. Nothing was changed; "
                "install the newer version to bring it in.",
                name=self._name,
            )

    def _handed_out_to(self) -> str | None:
        if not self._database.has("handed_out", "annotator"):
            return None
        return next(
            (uid_of(annotator) for (annotator,) in self._rows("handed_out", "annotator")), None
        )

    def _verdicts(self) -> int:
        if not self._database.has("verdict", "id"):
            return 0
        return sum(1 for _ in self._rows("verdict", "id"))

    def _versions(self) -> dict[str, tuple[str, ...]]:
        """By a layer's uid, the newest last; of an older file what it would begin with."""
        found: dict[str, list[str]] = defaultdict(list)
        if self._database.has("version", "uid", "layer"):
            steps = dict(self._rows("codebook_revision", "step", "number"))
            for uid, layer, in_force, inherited, step in self._rows(
                "version", "uid", "layer", "in_force", "inherited", "step"
            ):
                if in_force:
                    found[text_of(layer)].append(text_of(uid))
                if in_force and not inherited:
                    self._own.add(uid)
                    if layer == CODEBOOK and type(steps.get(step)) is int:
                        self._revisions[steps[step]] = uid
        else:
            last = max(self._rows("journal_step", "seq", "at"), default=None)
            if last is not None:
                first = f"step {last[0]} of {last[1]}"
                layers = [text_of(uid) for (uid,) in self._rows("layer", "uid")]
                found.update({layer: [first] for layer in ("", *layers)})
                self._own.add(first)
        return defaultdict(tuple, {layer: tuple(uids) for layer, uids in found.items()})

    def _articles(self) -> Iterator[tuple[int, OtherArticle]]:
        for (
            number,
            sha256,
            title,
            outlet,
            author,
            published,
            url,
            language,
            metadata,
            origin,
        ) in self._rows(
            "article",
            "id",
            "sha256",
            "title",
            "outlet",
            "author",
            "published",
            "source_url",
            "language",
            "metadata",
            "origin",
        ):
            known = stored.texts(metadata, "the metadata of “{name}”", title)
            details = ArticleDetails(
                text_of(title),
                text_or_none(outlet),
                text_or_none(author),
                text_or_none(published),
                text_or_none(url),
                text_or_none(language),
                known,
            )
            yield number, OtherArticle(text_of(sha256), details, text_of(origin))

    def _codebook(self, name: str, fields: Cell) -> Codebook:
        columns = codebook.COLUMNS
        optional = columns if self._database.has("entry", *columns) else columns[:-1]
        entries: dict[EntryId, Entry] = {}
        for row in self._rows("entry", *optional):
            entry = codebook.entry_of(dict(zip(optional, row, strict=True)))
            uid_of(entry.uid)
            name_of(entry.name)
            text_of(entry.definition)
            text_or_none(entry.identifier)
            if entry.value is not None and not isfinite(entry.value):
                raise ValueError
            entries[entry.id] = entry
        revisions = [number for (number,) in self._rows("codebook_revision", "number")]
        found = Codebook(name, max(revisions, default=0), entries, codebook.fields_of(fields))
        try:
            found.refuse_contradictions()
        except Refused as contradiction:
            raise Damaged("{reason}", reason=contradiction.phrase) from contradiction
        return found

    def _people(self) -> dict[int, tuple[str, str]]:
        """Uids and names, by numbers."""
        return {
            number: (uid_of(uid), name_of(name))
            for number, uid, name in self._rows("annotator", "id", "uid", "name")
        }

    def _layers(
        self,
        articles: dict[int, OtherArticle],
        book: Codebook,
        versions: Mapping[str, tuple[str, ...]],
        people: Mapping[int, tuple[str, str]],
    ) -> tuple[tuple[OtherLayer, ...], int]:
        """All but gold, and how many statements of gold there are."""
        states = self._states(articles)
        statements = statements_of(self._database, articles, book, self._progress)
        found: list[OtherLayer] = []
        gold = 0
        for number, uid, annotator, kind in self._rows("layer", "id", "uid", "annotator", "kind"):
            if kind == LayerKind.GOLD:
                gold += len(statements.get(number, ()))
                continue
            owner_uid, owner = people[annotator]
            found.append(
                OtherLayer(
                    uid_of(uid),
                    LayerKind(kind),
                    owner_uid,
                    owner,
                    versions[uid],
                    states.get(number, {}),
                    tuple(statements.get(number, ())),
                )
            )
        return tuple(sorted(found, key=lambda layer: (layer.owner, layer.kind))), gold

    def _states(self, articles: dict[int, OtherArticle]) -> dict[int, dict[int, ArticleState]]:
        found: dict[int, dict[int, ArticleState]] = defaultdict(dict)
        for layer, article, state in self._rows("article_state", "layer", "article", "state"):
            check_there(article, articles)
            found[layer][article] = ArticleState(state)
        return found

    def _texts(self, wanted: set[str]) -> dict[str, str]:
        """Those texts; each is what its hash says, in the form in which texts are kept."""
        found: dict[str, str] = {}
        for sha256, body in self._rows("article_text", "sha256", "body"):
            if sha256 in wanted:
                if digest(text_of(body)) != sha256 or canonical(body) != body or not body.strip():
                    raise Damaged("the text of an article is not the one that was imported")
                found[sha256] = body
        if wanted - found.keys():
            raise Damaged("the text of an article is missing")
        return found
