"""Lets a project remember what it has released."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from core.exchange.opening import shown
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.released import KnownRelease
from core.project import Project
from core.releasing import manifest
from core.releasing.before import terms_told
from core.releasing.manifest import MANIFEST
from core.releasing.planning import Preview


def refuse_other(out: Path, project: Project, sha256: str) -> None:
    """What was released stays as it was, whatever its version is called."""
    if not (out / MANIFEST).is_file():
        return
    there = manifest.read(out).sha256
    if there != sha256 and there in {each.manifest for each in project.releases()}:
        raise Refused(
            "“{path}” holds a release of that version, and what would be written is another one. "
            "Choose a new folder.",
            path=shown(out),
        )


def known_release(project: Project, found: Preview, out: Path, sha256: str) -> KnownRelease:
    terms = found.terms
    return KnownRelease(
        terms.name, terms.version, terms.date, shown(out.absolute()), sha256,
        project.newest_step(), terms_told(terms, found.earlier),
    )  # fmt: skip


def remember(path: Path, known: KnownRelease, splits: Mapping[str, Sequence[str]]) -> Phrase | None:
    """Why it cannot be: the release is there all the same."""
    try:
        with Project.open(path) as project:
            project.remember_release(known, splits)
    except (Refused, Unavailable) as error:
        return error.phrase
    return None
