"""The further questions that a project asks of each statement."""

import json
from dataclasses import dataclass, replace

from core.commands.answers import refuse_answered, refuse_misfits
from core.commands.cleaning import canonical_texts
from core.commands.codebook import checked_name
from core.commands.work import Work
from core.model.codebook import Field, FieldKind, folded
from core.model.phrase import Refused
from core.storage import codebook as codebook_rows
from core.storage import codebook_answers, verdicts
from core.storage.rows import Table


@dataclass(frozen=True)
class AddField:
    """Ask one more question, after the others."""

    field: Field

    def apply(self, work: Work) -> None:
        field = checked_field(self.field)
        _refuse_taken(field.name, work.codebook.fields)
        _store(work, (*work.codebook.fields, field))
        work.describe("add field “{name}”", name=field.name)


@dataclass(frozen=True)
class EditField:
    """Replace the question called `name`; answers follow a new name.

    Refused where an answer that was given, in whatever layer, would no longer fit.
    """

    name: str
    field: Field

    def apply(self, work: Work) -> None:
        old, field = _known(work, self.name), checked_field(self.field)
        _refuse_taken(field.name, tuple(each for each in work.codebook.fields if each != old))
        refuse_misfits(work, old, field)
        _store(work, tuple(field if each == old else each for each in work.codebook.fields))
        if field.name != old.name:
            _rename_answers(work, old.name, field.name)
        work.describe("change field “{name}”", name=old.name)


@dataclass(frozen=True)
class MoveField:
    """Put a question at another place among the others, counted from 0."""

    name: str
    place: int

    def apply(self, work: Work) -> None:
        moved = _known(work, self.name)
        fields = [each for each in work.codebook.fields if each != moved]
        fields.insert(max(0, self.place), moved)
        _store(work, tuple(fields))
        work.describe("move field “{name}”", name=moved.name)


@dataclass(frozen=True)
class RemoveField:
    """Ask a question no longer; Refused where it has been answered."""

    name: str

    def apply(self, work: Work) -> None:
        gone = _known(work, self.name)
        refuse_answered(work, gone)
        _store(work, tuple(each for each in work.codebook.fields if each != gone))
        work.describe("remove field “{name}”", name=gone.name)


def _known(work: Work, name: str) -> Field:
    for field in work.codebook.fields:
        if field.name == name:
            return field
    raise Refused("The codebook has no field “{name}”.", name=name)


def checked_field(field: Field) -> Field:
    """The field as it is stored; Refused where it has no proper name or nothing to choose among."""
    field = canonical_texts(field)
    choices = tuple(dict.fromkeys(filter(None, map(str.strip, field.choices))))
    if field.kind is not FieldKind.CHOICE:
        choices = ()
    elif not choices:
        raise Refused("“{name}” needs choices to choose among.", name=field.name)
    return replace(field, name=checked_name(field.name), choices=choices)


def _refuse_taken(name: str, fields: tuple[Field, ...]) -> None:
    if any(folded(each.name) == folded(name) for each in fields):
        raise Refused("There is a field “{name}” already.", name=name)


def _rename_answers(work: Work, old: str, new: str) -> None:
    for number, answers in codebook_answers.of_field(work.connection, old):
        told = {new if name == old else name: value for name, value in answers.items()}
        text = json.dumps(told, ensure_ascii=False, sort_keys=True)
        work.rows.update(Table.STATEMENT, number, {"fields": text})
    verdicts.rename_field(work.connection, work.rows, old, new)


def _store(work: Work, fields: tuple[Field, ...]) -> None:
    codebook_rows.set_name_and_fields(work.rows, work.codebook.name, fields)
