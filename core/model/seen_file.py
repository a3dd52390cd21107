"""A file as it was when articles were last looked for in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeenFile:
    """`size` in bytes, `modified` in nanoseconds, `digest` the SHA-256 of its bytes.

    `article`: the SHA-256 of a text that it holds; None if it holds none that could come in.
    """

    path: str
    size: int
    modified: int
    digest: str
    article: str | None
