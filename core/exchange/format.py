"""What a format is to the rest of the program."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from core.commands.articles import FoundArticle, Skipped
from core.commands.incoming import IncomingArticle
from core.exchange.articles.apart import Apart
from core.exchange.fields import ArticleField
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.marking import Marking
from core.exchange.selection import Selection
from core.model.codebook import EntryKind
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Phrase
from core.model.progress import Progress
from core.text.file_names import NamePattern


def _nothing(*_: object) -> None:
    pass


def _lossless(*_: object) -> None:
    return None


if TYPE_CHECKING:
    from core.exchange.annotations.foreign import ForeignFile


@dataclass(frozen=True)
class ImportOptions:
    """How articles come in.

    `column_map` says what a column of a table holds, None meaning metadata; columns that it does
    not name are guessed. `with_metadata` takes what a text says about itself, `with_unsure` also
    what may be wrong. `encoding` is that of a plain text or table, where a guess is known to be
    wrong. `pattern` says what stands in the names of files. `sheets`: of a workbook, those of these
    names or numbers. While a reader waits it calls `pulse`, which may raise `Cancelled`; those that
    could hang or break read in the processes that `apart` keeps. One that takes the whole file at
    once hands its bytes to `taken`.
    """

    column_map: Mapping[str, ArticleField | None] = field(default_factory=dict)
    with_metadata: bool = True
    with_unsure: bool = False
    encoding: str | None = None
    pattern: NamePattern | None = None
    sheets: tuple[str, ...] = ()
    pulse: Callable[[], None] = field(default=_nothing, compare=False)
    taken: Callable[[Path, bytes], None] = field(default=_nothing, compare=False)
    apart: Apart = field(default_factory=Apart, compare=False)


@dataclass(frozen=True, slots=True)
class LayerOptions:
    """Whose lines of a file are wanted. `with_texts` keeps the texts that the file carries."""

    annotator: str
    kind: LayerKind = LayerKind.ANNOTATOR
    with_texts: bool = False


class Counting(StrEnum):
    """What positions count."""

    CODE_POINTS = "code points"
    UTF_16 = "UTF-16"
    GRAPHEMES = "graphemes"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What goes out and how.

    `layers`, by the names of their annotators or as `gold`: none means those of all annotators.
    `states`: only articles with which the layer stands so; none means any. `entries`: only
    statements with one of these, or with what stands below one, of each kind that is named.
    `since` and `until`: only articles published then, as `2025-03-15`, `2025-03` or `2025`, both
    included. Gold is refused while disagreements wait for a decision, unless `with_unresolved`,
    which marks them. `with_votes` adds how many annotators said what to each gold statement.
    `counting`: what positions count, where a format leaves the choice.
    """

    layers: tuple[str, ...] = ()
    states: frozenset[ArticleState] = frozenset()
    entries: tuple[tuple[EntryKind, str], ...] = ()
    since: str = ""
    until: str = ""
    with_unresolved: bool = False
    with_votes: bool = False
    for_spreadsheet: bool = False
    counting: Counting | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What a writer wrote, and what it lost that its tally could not tell before."""

    articles: int
    statements: int
    losses: tuple[Phrase, ...] = ()


ArticleReader = Callable[[Path, ImportOptions], Iterator[FoundArticle | Skipped]]
Columns = dict[str, tuple[str, ...]]
"""What the columns of a table are called, each with the first values in it."""
ColumnReader = Callable[[Path], Columns]
ForeignReader = Callable[[Path, Progress], "ForeignFile"]
LayerReader = Callable[[Path, LayerOptions, Progress], tuple[IncomingArticle, ...]]


class Votes(StrEnum):
    """What a format does with votes, where they are asked for."""

    CARRIED = "which this format carries"
    AS_SHARES = "which this format carries as shares"
    OF_STANCES = "of which this format carries those on the stance, as shares"
    LEFT_OUT = "which this format does not carry"


@dataclass(frozen=True, slots=True)
class Writer:
    """`files` names the files of a folder that is written for such a path; None for one file.

    `write` goes through the articles of a selection once, and writes what it says to a path. Where
    something is lost, `tally` makes what counts it: it is shown every article before anything is
    written. `countings`: what positions may count, by wish; the first without one. `endings`: how
    the name of what is written may end, where the format is read under other names as well.
    `schema` writes the JSON Schema of a line, which goes beside the file. `marking`: what tells
    that gold waits for a decision, in what is written to such a path.
    """

    files: Callable[[Path], frozenset[str] | None]
    write: Callable[[Selection, Path, ExportOptions], Written]
    tally: Callable[[Path, Selection, ExportOptions], Tally | None] = _lossless
    countings: tuple[Counting, ...] = (Counting.CODE_POINTS,)
    endings: tuple[str, ...] = ()
    schema: Callable[[Selection, ExportOptions, Path], None] | None = None
    marking: Callable[[Path], Marking] = lambda out: Marking.NOTHING
    votes: Votes = Votes.LEFT_OUT


def one_file(out: Path) -> None:
    """The `files` of a writer that never makes a folder."""
    return None


def marks(what: Marking) -> Callable[[Path], Marking]:
    """The `marking` of a writer that marks the same whatever the path."""
    return lambda out: what


def schema_beside(out: Path) -> Path:
    """Where the JSON Schema of a line goes."""
    return out.with_name(f"{out.name}.schema.json")


def losing(*kinds: Loss) -> Callable[[Path, Selection, ExportOptions], Tally]:
    """The `tally` of a writer that loses the same whatever is asked for."""
    return lambda out, selection, options: Losses(*kinds)


@dataclass(frozen=True, slots=True)
class Format:
    """A format with what it carries and loses. `offsets` names the unit that positions count."""

    name: str
    title: str
    extensions: tuple[str, ...]
    offsets: str | None = None
    carries: tuple[str, ...] = ()
    loses: tuple[str, ...] = ()
    read_articles: ArticleReader | None = None
    read_columns: ColumnReader | None = None
    read_layer: LayerReader | None = None
    read_foreign: ForeignReader | None = None
    recognises: Callable[[Path], bool] = lambda path: False
    """Whether a file or folder is of this format, by what it holds; for `read_foreign`."""
    writer: Writer | None = None
    is_codebook: bool = False
    """Carries the codebook, which is read and written by itself."""
    is_network: bool = False
    """Carries a network that statements make, which is written by itself."""
    called: str = ""
    """Briefly, where one is to be chosen for an export."""

    @property
    def reads(self) -> bool:
        return self.is_codebook or bool(self.read_articles or self.read_layer or self.read_foreign)

    @property
    def writes(self) -> bool:
        return self.is_codebook or self.is_network or self.writer is not None
