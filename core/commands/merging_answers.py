"""Answers to the further questions of another codebook, as they go here."""

import json
from collections.abc import Mapping

from core.commands.merging_codebook import MergedCodebook
from core.commands.parts import fits
from core.model.codebook import Codebook, EntryKind, Field, FieldKind, folded
from core.model.statement import FieldValue
from core.model.together import OtherProject


class TheirAnswers:
    """Tells their answers in our terms. `ours`: the codebook here, once theirs has come in."""

    def __init__(self, other: OtherProject, book: MergedCodebook, ours: Codebook) -> None:
        self._other = other
        self._book = book
        self._ours = ours
        self.left = 0
        """How many fitted none of our fields, and stay out."""

    def dumped(self, told: Mapping[str, FieldValue]) -> str:
        """Those that fit our fields, as JSON."""
        if not told:
            return "{}"
        answers: dict[str, FieldValue] = {}
        for name, value in told.items():
            asked = self._book.fields.get(name)
            fitting = None if asked is None else self._fitting(asked, value)
            if asked is None or fitting is None:
                self.left += 1
            else:
                answers[asked.name] = fitting
        return json.dumps(answers, ensure_ascii=False, sort_keys=True)

    def _fitting(self, asked: Field, value: FieldValue) -> FieldValue | None:
        if isinstance(value, str) and asked.kind is FieldKind.CHOICE:
            value = next((c for c in asked.choices if folded(c) == folded(value)), value)
        if not fits(asked, value):
            return None
        if isinstance(value, str) and asked.kind is FieldKind.ACTOR:
            return self._actor(value)
        return value

    def _actor(self, name: str) -> str:
        meant = self._other.codebook.find(EntryKind.ACTOR, name)
        if meant is not None:
            return self._ours.entries[self._book.entries[meant.id]].name
        found = self._ours.find(EntryKind.ACTOR, name)
        return name if found is None else found.name
