"""A file of annotations before anything of it comes in: what it holds and what is proposed.

The way in has three steps, at the desk and on the command line alike: `found_in` reads the file,
`inspected` tells what it holds and proposes a mapping, and `assembled` (in `assembling`) makes
under the mapping that was settled on what `ImportAnnotations` brings in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.exchange import glossator_jsonl
from core.exchange.annotations.anchoring import Decision, decided
from core.exchange.annotations.assembling import owners_in
from core.exchange.annotations.foreign import ForeignFile
from core.exchange.annotations.mapping import AnnotationMapping, Slot, slots_of
from core.exchange.annotations.proposing import proposed
from core.exchange.format import Format
from core.exchange.opening import shown
from core.exchange.registry import FOREIGN_FORMATS, FORMATS, format_named
from core.model.codebook import Codebook
from core.model.phrase import Refused, Unavailable
from core.model.progress import Progress, silent


@dataclass(frozen=True)
class Inspection:
    """What a file holds. `annotators` and `programs`: by name, how many records; "" if unnamed."""

    format: str
    documents: int
    records: int
    annotators: Mapping[str, int]
    programs: Mapping[str, int]
    slots: tuple[Slot, ...]
    mapping: AnnotationMapping
    decision: Decision


def format_of(path: Path) -> Format:
    """Whose annotations the file or folder holds; Refused if that is nobody's who is known."""
    if not path.exists():
        raise Unavailable("There is no file “{path}”.", path=shown(path))
    likely = sorted(FORMATS, key=lambda known: path.suffix.lower() not in known.extensions)
    for known in likely:
        if known.recognises(path):
            return known
    if path.suffix.lower() in glossator_jsonl.FORMAT.extensions:
        return glossator_jsonl.FORMAT  # which says what is wrong with it
    raise Refused(
        "“{path}” holds no annotations that can be told. Name the format, if it is one of: "
        "{names}.",
        path=shown(path),
        names=", ".join(FOREIGN_FORMATS),
    )


def found_in(
    path: Path, format_name: str | None = None, progress: Progress = silent
) -> ForeignFile:
    """Everything that a file or folder of another program holds; Refused if it cannot be told."""
    known = format_of(path) if format_name is None else format_named(format_name)
    if known.read_foreign is None:
        raise Refused("“{name}” is no format of another program.", name=known.name)
    return known.read_foreign(path, progress)


def inspected(found: ForeignFile, codebook: Codebook, progress: Progress = silent) -> Inspection:
    """What the file holds, and the mapping that its names and this codebook suggest."""
    owners = owners_in(found)
    slots = slots_of(found, progress)
    return Inspection(
        format=found.format,
        documents=len(found.documents),
        records=owners.total(),
        annotators={name or "": n for (name, is_program), n in owners.items() if not is_program},
        programs={name or "": n for (name, is_program), n in owners.items() if is_program},
        slots=slots,
        mapping=proposed(slots, codebook),
        decision=decided(found),
    )
