"""Answers to the further questions of the codebook, which no change of these may leave behind."""

import json

from core.commands.parts import fits
from core.commands.work import Work
from core.model.codebook import Entry, EntryKind, Field
from core.model.ids import StatementId
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


def let_answers_follow(work: Work, actor: Entry, name: str) -> list[StatementId]:
    """Let the answers that name an actor, in whatever layer, have this name for it.

    Called while the codebook still knows the actor by all its names. Returns the statements that
    name it in an answer without being its own.
    """
    if actor.kind is not EntryKind.ACTOR:
        return []
    book = work.codebook
    named = [
        each
        for each in codebook_answers.named_actors(work.connection, book)
        if each.actor == actor.id
    ]
    asked = set(codebook_answers.actor_fields(book))
    changed: dict[int, str] = {}
    answers = codebook_answers.answers_of(work.connection, [each.statement for each in named])
    for number, told in answers.items():
        meant = {
            field: name if field in asked and _is_of(work, actor, answer) else answer
            for field, answer in told.items()
        }
        if meant != told:
            changed[number] = json.dumps(meant, ensure_ascii=False, sort_keys=True)
    work.rows.set_in_statements("fields", changed)
    return [each.statement for each in named if not each.is_own]


def _is_of(work: Work, actor: Entry, answer: FieldValue) -> bool:
    found = work.codebook.find(EntryKind.ACTOR, answer) if isinstance(answer, str) else None
    return found is not None and found.id == actor.id
