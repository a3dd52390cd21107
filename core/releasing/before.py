"""Which release comes before the one that is asked for, and whether that one is there already."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.__about__ import __version__
from core.model.phrase import Refused
from core.model.progress import Progress
from core.model.released import KnownRelease
from core.project import Project
from core.releasing.asking import Asked, Terms, terms_of
from core.releasing.earlier import Earlier, earlier_in, remembered


@dataclass(frozen=True)
class Before:
    """`again`: the last release, where nothing has changed since and the same is asked for: it
    would be written once more, byte for byte."""

    earlier: Earlier | None
    terms: Terms
    again: KnownRelease | None = None


def before(project: Project, asked: Asked, progress: Progress) -> Before:
    """Refused where a wish makes no sense, or where the release before was altered."""
    if asked.previous is not None:
        return _of(project, asked, earlier_in(asked.previous, project, progress))
    known = [] if asked.is_first else project.releases()
    if not known:
        return _of(project, asked, None)
    return _again(project, asked, known, progress) or _of(
        project, asked, remembered(known[-1], project, progress)
    )


def _of(project: Project, asked: Asked, earlier: Earlier | None) -> Before:
    return Before(earlier, terms_of(project, asked, earlier))


def _again(
    project: Project, asked: Asked, known: list[KnownRelease], progress: Progress
) -> Before | None:
    """None where something is other than it was for the last release."""
    last = known[-1]
    if project.newest_step() != last.step or asked.version.strip() not in ("", last.version):
        return None
    one_before = {each.manifest: each for each in known}.get(str(last.terms.get(_PREVIOUS)))
    if one_before is None and last.terms.get(_PREVIOUS) is not None:
        return None
    try:
        found = None if one_before is None else remembered(one_before, project, progress)
        same = _of(project, asked, found)
    except Refused:
        return None
    is_same = terms_told(same.terms, found) == last.terms
    return Before(found, same.terms, last) if is_same else None


_PREVIOUS = "previous"


def terms_told(terms: Terms, earlier: Earlier | None) -> Mapping[str, object]:
    """All that the bytes of a release hang on but for the project; as JSON holds it."""
    return {
        "name": terms.name,
        "version": terms.version,
        "date": terms.date,
        "licence": None if terms.licence is None else terms.licence.name,
        "tool": __version__,
        _PREVIOUS: None if earlier is None else earlier.sha256,
        "changes": earlier is not None and earlier.folder is not None,
        **terms.told(),
    }
