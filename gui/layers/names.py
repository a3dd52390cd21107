"""Names of annotators: those of a project, and the likely one of whoever sits here."""

import getpass

from core.model.layer import LayerKind
from core.project import Project


def annotators(project: Project) -> list[str]:
    """The people who annotate in the project, in the order of their names."""
    people = (layer for layer in project.layers() if layer.kind is LayerKind.ANNOTATOR)
    return sorted((layer.annotator.name for layer in people), key=str.casefold)


def name_of_user() -> str:
    """The name under which the system knows its user; empty if it does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
