"""A look at what an import would bring, as far as the preview shows it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from core.commands.articles import FoundArticle, Skipped, foreseen
from core.exchange.columns import columns_of, is_table
from core.exchange.decoding import is_marked
from core.exchange.format import Columns
from core.exchange.opening import shown
from core.exchange.plan import ImportPlan
from core.importing import chosen_by, found_by
from core.model.article import ArticleDetails
from core.model.phrase import Phrase
from core.model.proposal import Proposal
from core.project import Project
from core.text.canonical import canonical
from core.text.file_names import NamePattern, guessed_pattern
from core.text.first_of_kind import FirstOfKind
from core.text.near_duplicates import sketch_of
from core.text.residue import residue_in
from core.text.sentences import Range
from gui.exchange.page_lines import PageLines
from gui.shared.jobs import JobProgress
from gui.shared.running import CoreProgress

ROWS_PREVIEWED = 200
SHOWN_OF_A_TEXT = 4_000
"""Code points of an article that the preview shows."""
COMPARED_OF_A_TEXT = 40_000
_TABLES_LOOKED_INTO = 20
_GUESSED = (".txt", ".md", ".csv", ".tsv")


@dataclass(frozen=True)
class Kind:
    """Files of one ending; their size in bytes."""

    ending: str
    files: int
    size: int


@dataclass(frozen=True)
class Look:
    """What there is to see of an article. `encoding`: where it is another than UTF-8; `is_guess`:
    it was guessed, and another can be chosen."""

    file: str
    details: ArticleDetails
    proposals: tuple[Proposal, ...]
    encoding: str | None
    is_guess: bool
    beginning: str
    residue: tuple[Range, ...]
    """The lines of the beginning that belong to the page, not to the article."""
    length: int
    """Of the whole text, in code points."""
    compared: str = ""
    """What is compared of its text, where it is nearly the same as another one's."""
    similarity: float = 1.0
    """To the first of its kind, from 0 to 1."""
    sketch: bytes = b""
    """What its whole text is compared by at first."""


@dataclass(frozen=True)
class PreviewRow:
    """An article as it would come in, or why it would not."""

    place: str
    found: Look | None
    reason: Phrase | None
    kind: str | None = None
    """The place of the first article that it is nearly the same as, itself perhaps; None if it is
    like no other."""


@dataclass(frozen=True)
class Names:
    """What the names of several files may tell: one of them, and the pattern that most fit."""

    example: str
    guess: NamePattern | None


@dataclass(frozen=True)
class Preview:
    """What a plan would bring in, its first rows read already."""

    plan: ImportPlan
    kinds: tuple[Kind, ...]
    left_out: int
    known: int
    """Files of the folder that came in before, and are as they were."""
    columns: Columns
    names: Names | None
    rows: tuple[PreviewRow, ...]
    is_whole: bool


def look(project: Project, plan: ImportPlan, progress: JobProgress) -> Preview:
    """Read the first articles as an import would, and change nothing."""
    tell = CoreProgress(progress)
    chosen = chosen_by(project, plan, tell)
    files = list(chosen.files)
    seen: list[PreviewRow] = []
    texts = _Texts()
    stream = islice(_noted(found_by(plan, chosen, tell), seen, texts), ROWS_PREVIEWED + 1)
    report = foreseen(stream, project.title_of_text)
    refused = {skip.path: skip.reason for skip in report.skipped}
    return Preview(
        plan,
        tuple(_kinds(files)),
        len(chosen.left_out),
        chosen.known,
        _columns(files),
        _names(files),
        tuple(texts.known_of(_judged(row, refused)) for row in seen[:ROWS_PREVIEWED]),
        len(seen) <= ROWS_PREVIEWED,
    )


class _Texts:
    """What articles have in common: which are nearly the same, and the lines of their pages."""

    def __init__(self) -> None:
        self._firsts = FirstOfKind()
        self._like: dict[str, tuple[str, float]] = {}
        self._sketches: dict[str, bytes] = {}
        self._texts: dict[str, str] = {}
        self._pages = PageLines()

    def take(self, article: FoundArticle) -> None:
        place, text = article.origin, canonical(article.text)
        sketch = self._sketches[place] = sketch_of(text)
        self._texts[place] = text[:COMPARED_OF_A_TEXT]
        self._pages.take(article, text)
        found = self._firsts.like(place, text, sketch)
        if found is not None:
            self._like[place] = found

    def known_of(self, row: PreviewRow) -> PreviewRow:
        """The row with what only all of them together tell."""
        if row.found is None:
            return row
        place = row.place
        first, share = self._like.get(place, (place, 1.0))
        has_kind = place in self._like or any(first == place for first, _ in self._like.values())
        found = replace(
            row.found,
            compared=self._texts[place],
            similarity=share,
            sketch=self._sketches[place],
            residue=_shown({*row.found.residue, *self._pages.repeated(place)}),
        )
        return replace(row, found=found, kind=first if has_kind else None)


def _shown(lines: Iterable[Range]) -> tuple[Range, ...]:
    """What of these lines stands in the beginning of a text, in order."""
    inside = sorted(line for line in lines if line.start < SHOWN_OF_A_TEXT)
    return tuple(Range(line.start, min(line.end, SHOWN_OF_A_TEXT)) for line in inside)


def _noted(
    incoming: Iterable[FoundArticle | Skipped], seen: list[PreviewRow], texts: _Texts
) -> Iterator[FoundArticle | Skipped]:
    """Pass the articles on, keeping what the preview shows of them."""
    for item in incoming:
        if isinstance(item, Skipped):
            seen.append(PreviewRow(item.path, None, item.reason))
        else:
            seen.append(PreviewRow(item.origin, _look_of(item), None))
            texts.take(item)
        yield item


def _look_of(article: FoundArticle) -> Look:
    text = canonical(article.text)
    return Look(
        article.file,
        article.details,
        article.proposals,
        article.encoding,
        _is_guess(article),
        text[:SHOWN_OF_A_TEXT],
        _shown(residue_in(text)),
        len(text),
    )


def _is_guess(article: FoundArticle) -> bool:
    """Of a text that stands in a file by itself, and does not say its encoding."""
    path = Path(article.file)
    is_text = path.suffix.lower() in _GUESSED and path.is_file()
    return is_text and article.encoding is not None and not is_marked(article.encoding)


def _judged(row: PreviewRow, refused: dict[str, Phrase]) -> PreviewRow:
    return replace(row, reason=row.reason or refused.get(row.place))


def _kinds(files: list[Path]) -> Iterator[Kind]:
    count, size = Counter[str](), Counter[str]()
    for file in files:
        ending = file.suffix.lower()
        count[ending] += 1
        size[ending] += _size_of(file)
    for ending, number in sorted(count.items()):
        yield Kind(ending, number, size[ending])


def _size_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _columns(files: list[Path]) -> Columns:
    """Those of all tables; what stands in one is told by the first that has it."""
    tables = [file for file in files if is_table(file)][:_TABLES_LOOKED_INTO]
    found: Columns = {}
    for table in tables:
        for column, values in columns_of(table).items():
            found[column] = found.get(column) or values
    return found


def _names(files: list[Path]) -> Names | None:
    """Of files that hold one article each; None where there are no two of them."""
    stems = [shown(Path(file.stem)) for file in files if not is_table(file)]
    return Names(stems[0], guessed_pattern(stems)) if len(stems) > 1 else None
