"""The card of a dataset: what it holds as a header that programs read, and in words."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from core.exchange.huggingface.data import Content, DataKind, Part, file_name, shape_of
from core.exchange.huggingface.licences import Licence
from core.exchange.huggingface.shape import Struct, features
from core.splits.split import Split

CARD = "README.md"
_CONFIGS = {Part.ARTICLES: "default", Part.SPANS: "spans", Part.VOTES: "votes"}
_SIZES = (
    (1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
)  # fmt: skip
_MARKS = re.compile(r"([\\`*_\[\]<>|#])")


@dataclass(frozen=True)
class Dataset:
    """What card and Croissant tell of. `name`: on one line, so that nothing in it can end the
    card's header; `version` is empty where the data is no release."""

    name: str
    description: str
    licence: Licence | None
    shape: Struct
    kinds: Sequence[DataKind]
    contents: Mapping[Split, Content]
    version: str = ""
    date: str = ""
    creators: Sequence[str] = ()

    @property
    def loaded(self) -> DataKind:
        """The kind of file that is loaded."""
        return next(kind for kind in DataKind if kind in self.kinds)

    @property
    def languages(self) -> list[str]:
        """The most frequent first."""
        found = sum((content.languages for content in self.contents.values()), Counter[str]())
        return [code for code, _ in sorted(found.items(), key=lambda e: (-e[1], e[0])) if code]

    def count(self, part: Part) -> int:
        return sum(content.rows[part] for content in self.contents.values())


Section = tuple[str, Sequence[str]]
"""Heading and paragraphs."""


def card(dataset: Dataset, out: Path, sections: Iterable[Section]) -> str:
    """`out`: where the data is. Markdown with a header in YAML."""
    header = yaml.safe_dump(
        _header(dataset, out), sort_keys=False, allow_unicode=True, width=10_000
    )
    title = f"{dataset.name} {dataset.version}".strip()
    body = [f"# {plain(title)}", plain(dataset.description)]
    for heading, paragraphs in sections:
        body += [f"## {heading}", *paragraphs]
    return f"---\n{header}---\n\n" + "\n\n".join(body) + "\n"


def plain(text: str) -> str:
    """Somebody’s words on one line of Markdown, with none of them taken for marks."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table in Markdown; its cells are words, not marks."""
    lines = [head, ["---"] * len(head), *([plain(str(cell)) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _header(dataset: Dataset, out: Path) -> dict[str, object]:
    licence = {"license": "unknown"} if dataset.licence is None else dataset.licence.header
    languages = {"language": dataset.languages} if dataset.languages else {}
    count = dataset.count(Part.ARTICLES)
    size = next((name for bound, name in _SIZES if count < bound), "n>10M")
    parts = [part for part in Part if dataset.count(part)]
    return {
        "pretty_name": dataset.name,
        **licence,
        **languages,
        "annotations_creators": ["expert-generated"],
        "language_creators": ["found"],
        "source_datasets": ["original"],
        "task_categories": ["text-classification", "token-classification"],
        "tags": ["stance", "statements", "political-discourse", "spans"],
        "size_categories": [size],
        "configs": [_config(dataset, part) for part in parts],
        "dataset_info": [_info(dataset, part, out) for part in parts],
    }


def _splits(dataset: Dataset, part: Part) -> list[Split]:
    return [split for split, content in dataset.contents.items() if content.rows[part]]


def _config(dataset: Dataset, part: Part) -> dict[str, object]:
    files = [
        {"split": split.value, "path": file_name(part, split, dataset.loaded)}
        for split in _splits(dataset, part)
    ]
    default = {"default": True} if part is Part.ARTICLES else {}
    return {"config_name": _CONFIGS[part], **default, "data_files": files}


def _info(dataset: Dataset, part: Part, out: Path) -> dict[str, object]:
    shape = shape_of(part, dataset.shape)
    return {
        "config_name": _CONFIGS[part],
        "features": features(shape),
        "splits": [
            {
                "name": split.value,
                "num_bytes": (out / file_name(part, split, dataset.loaded)).stat().st_size,
                "num_examples": dataset.contents[split].rows[part],
            }
            for split in _splits(dataset, part)
        ],
    }
