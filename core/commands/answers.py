"""Answers to the further questions of the codebook, which no change of these may leave behind."""

import json

from core.commands.parts import fits
from core.commands.work import Work
from core.model.codebook import Field
from core.model.phrase import Refused
from core.model.statement import FieldValue
from core.storage import codebook_answers


def refuse_lost(work: Work, fields: tuple[Field, ...]) -> None:
    """Refused where these fields, in place of those there are, would not take an answer given."""
    wanted = {field.name: field for field in fields}
    for old in work.codebook.fields:
        if old.name in wanted:
            refuse_misfits(work, old, wanted[old.name])
        else:
            refuse_answered(work, old)


def refuse_answered(work: Work, field: Field) -> None:
    answered = sum(codebook_answers.tallies(work.connection, field.name).values())
    if answered:
        raise Refused(
            "{count} statements answer “{name}”. Take their answers back first.",
            count=answered,
            name=field.name,
        )


def refuse_misfits(work: Work, old: Field, new: Field) -> None:
    """Refused where an answer that was given, in whatever layer, would no longer fit."""
    if (old.kind, old.choices) == (new.kind, new.choices):
        return
    for answer, count in codebook_answers.tallies(work.connection, old.name).items():
        value: FieldValue = json.loads(answer)
        if not fits(new, value):
            raise Refused(
                "{count} statements answer “{value}”, which “{name}” would no longer take.",
                count=count,
                value=value,
                name=new.name,
            )
