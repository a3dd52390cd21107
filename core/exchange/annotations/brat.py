"""Folders of brat: texts with their standoff annotations, for one annotator or for several."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.exchange.annotations.brat_lines import Standoff, read_standoff
from core.exchange.annotations.foreign import (
    Document,
    ForeignEntry,
    ForeignFile,
    Share,
    every_counting,
)
from core.exchange.annotations.losses import Losses
from core.exchange.decoding import decoded
from core.exchange.format import Format
from core.exchange.gold.standoff import WRITER
from core.exchange.opening import shown, whole
from core.model.article import ArticleDetails
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.progress import Progress
from core.text.positions import Unit

_ENDINGS = (".ann", ".a1", ".a2")
_LARGEST = 64 * 1024 * 1024
_MOST_FILES = 200_000


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with the files that annotate it, and whose they are."""

    name: str
    path: Path
    annotator: str | None
    standoff: tuple[Path, ...]


def recognises(path: Path) -> bool:
    if path.is_file():
        return path.suffix == ".ann"
    return path.is_dir() and any(file.suffix in _ENDINGS for file in _files(path))


def read(path: Path, progress: Progress) -> ForeignFile:
    """The texts of a folder, or the one beside an `.ann` file, in the order of their names.

    Folders in it that annotate texts of the same names are annotators. A text that several of
    them have is one document where they agree on it.
    """
    losses = Losses()
    texts = _texts(path, losses)
    if not any(text.standoff for text in texts):
        raise Refused("“{path}” holds no annotations of brat.", path=shown(path))
    shares: dict[tuple[str, str], list[Share]] = defaultdict(list)
    entries: list[ForeignEntry] = []
    for count, text in enumerate(texts):
        progress(count, len(texts), Phrase.of("Reading {name}", name=text.name))
        said = _decoded(text.path)
        found = _standoff(text, losses)
        entries += found.entries
        shares[text.name, said].append(Share(text.annotator, found.records))
    documents = tuple(
        Document(name, said, ArticleDetails(_title(name)), tuple(mine))
        for (name, said), mine in shares.items()
    )
    counting, *others = every_counting(Unit.CODE_POINTS)
    return ForeignFile(
        "brat",
        documents,
        tuple(dict.fromkeys(entries)),
        counting,
        tuple(others),
        losses=losses.all(),
    )


def _standoff(text: _Text, losses: Losses) -> Standoff:
    lines: list[str] = []
    for path in text.standoff:
        lines += _decoded(path).removeprefix("\ufeff").splitlines()
    return read_standoff(lines, text.name, losses)


def _decoded(path: Path) -> str:
    """UTF-8 as it is, with a mark at its beginning, which brat counts; else as it is guessed."""
    raw = whole(path, _LARGEST)
    if raw is None:
        raise Refused("“{path}” is too large for a text.", path=shown(path))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return decoded(raw).text


def _title(name: str) -> str:
    return name.rpartition("/")[2]


def _texts(path: Path, losses: Losses) -> list[_Text]:
    if not path.is_dir():
        beside = path.with_suffix(".txt")
        if not beside.is_file():
            raise Unavailable("There is no file “{path}”.", path=shown(beside))
        return [_Text(path.stem, beside, None, (path.with_suffix(".ann"),))]
    files = {file.relative_to(path).as_posix(): file for file in _files(path)}
    stems: dict[str, list[Path]] = defaultdict(list)
    for each in sorted(files):
        if files[each].suffix in _ENDINGS:
            stems[each[: -len(files[each].suffix)]].append(files[each])
    people = _people(stems)
    found, used = [], set[str]()
    for stem, standoff in stems.items():
        annotator, _, rest = stem.partition("/") if people else ("", "", stem)
        name = next((n for n in (f"{stem}.txt", f"{rest}.txt") if n in files), None)
        if name is None:
            losses.add(Phrase("files of annotations without a text"), stem)
            continue
        used.add(name)
        found.append(_Text(rest, files[name], annotator or None, tuple(standoff)))
    bare = [n for n in files if n.endswith(".txt") and n not in used and not _is_ours(files[n])]
    return [*found, *(_Text(n.removesuffix(".txt"), files[n], None, ()) for n in sorted(bare))]


def _is_ours(path: Path) -> bool:
    """Whether it is what an export of the desk reported beside the texts."""
    if path.name != "report.txt":
        return False
    with path.open("rb") as file:
        return file.readline(80).rstrip() == b"Format: brat"


def _people(stems: Iterable[str]) -> bool:
    """Whether the folders at the top are annotators: some text is annotated in two of them."""
    stems = list(stems)
    if not all("/" in stem for stem in stems):
        return False
    rests = Counter(stem.partition("/")[2] for stem in stems)
    return any(count > 1 for count in rests.values())


def _files(folder: Path) -> Iterator[Path]:
    """Plain files at any depth, nothing hidden, no link to a folder followed."""
    seen = 0
    for top, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith((".txt", *_ENDINGS)) and not name.startswith("."):
                seen += 1
                if seen > _MOST_FILES:
                    raise Refused("“{path}” holds too many files.", path=shown(folder))
                yield Path(top) / name


FORMAT = Format(
    name="brat",
    title="brat standoff, a folder of texts with their annotations",
    extensions=(".ann",),
    offsets="code points",
    carries=(
        "texts", "entities, also of several parts", "relations", "events with their arguments",
        "attributes", "references as identifiers", "notes", "several annotators as folders",
    ),
    loses=(
        "configuration", "chains of equal entities", "events within events",
        "line breaks within passages", "details of articles, and where annotators stand with them",
        "answers to further questions, and where each statement comes from",
        "that gold waits for a decision, but for statements whose decision has come back",
    ),
    read_foreign=read,
    recognises=recognises,
    called="brat",
    writer=WRITER,
)  # fmt: skip
