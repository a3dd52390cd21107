"""Sentences for people: a template and its values, so that a front end can translate them."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Phrase:
    """A sentence with named places, e.g. `Phrase("Import {count} articles", {"count": "5"})`."""

    template: str
    values: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format_map(self.values)


class Refused(Exception):
    """What was asked is not allowed or makes no sense; the sentence says what to change."""

    def __init__(self, template: str, **values: object) -> None:
        self.phrase = Phrase(template, {name: str(value) for name, value in values.items()})
        super().__init__(str(self.phrase))


class Unavailable(Exception):
    """The file, the disk or a lock is the trouble; the sentence says what is safe, what to do."""

    def __init__(self, template: str, **values: object) -> None:
        self.phrase = Phrase(template, {name: str(value) for name, value in values.items()})
        super().__init__(str(self.phrase))


class Cancelled(Exception):
    """The user stopped a long task; nothing of it remains."""
