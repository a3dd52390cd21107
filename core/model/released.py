"""A release that a project has made, as the project remembers it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownRelease:
    """`day` as `2025-03-15`; `folder`: where it was written; `manifest`: the SHA-256 of that, by
    which a release is known. `step`: the newest one that it was made of; `terms`: all that its
    bytes hang on beside, of which the shares are `80/10/10`.
    """

    name: str
    version: str
    day: str
    folder: str
    manifest: str
    step: int
    terms: Mapping[str, object]
