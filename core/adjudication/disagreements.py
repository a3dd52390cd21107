"""In what the statements of a unit differ, and what was said how often.

What is left unset of voice and further questions is no answer, and differs from none.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from core.model.codebook import Codebook
from core.model.compared import ComparedStatement, Ranges
from core.model.statement import FieldValue, Voice
from core.model.verdict import Component, Disagreement

REQUIRED = (Component.ACTOR, Component.STANCE, Component.MEASURE, Component.EVIDENCE)
"""What every statement has."""

VALUES: Mapping[Component, Callable[[ComparedStatement], Hashable]] = {
    Component.ACTOR: lambda statement: statement.actor,
    Component.STANCE: lambda statement: statement.stance,
    Component.MEASURE: lambda statement: statement.measure,
    Component.EVIDENCE: lambda statement: statement.evidence,
}
_KINDS = {
    Component.ACTOR: Disagreement.ACTOR,
    Component.STANCE: Disagreement.STANCE,
    Component.MEASURE: Disagreement.MEASURE,
    Component.EVIDENCE: Disagreement.SPAN,
}


def kinds_of(
    statements: Sequence[ComparedStatement], participants: int
) -> tuple[Disagreement, ...]:
    """All in which a unit's statements differ; `participants`: how many could have had one."""
    kinds = []
    if len({(s.triple, s.evidence) for s in statements}) > 1:
        kinds = [_KINDS[each] for each in REQUIRED if _differ(map(VALUES[each], statements))]
    if len(statements) < participants:
        kinds.insert(0, Disagreement.MISSING)
    if differing_voice(statements) or differing_fields(statements):
        kinds.append(Disagreement.FIELDS)
    return tuple(kinds)


def differing_voice(statements: Iterable[ComparedStatement]) -> bool:
    return len({s.voice for s in statements if s.voice is not None}) > 1


def differing_fields(statements: Sequence[ComparedStatement]) -> tuple[str, ...]:
    """The names of the questions that are answered in more than one way, in order."""
    if not any(statement.fields for statement in statements):
        return ()
    return tuple(n for n, answers in field_answers(statements).items() if len(answers) > 1)


def voices(statements: Iterable[ComparedStatement]) -> Counter[Voice]:
    """How often each voice was told."""
    return Counter(s.voice for s in statements if s.voice is not None)


def field_answers(
    statements: Iterable[ComparedStatement],
) -> dict[str, Counter[FieldValue]]:
    """How often each answer was given, by questions in the order of their names."""
    found: dict[str, Counter[FieldValue]] = {}
    for statement in statements:
        for name, answer in statement.fields.items():
            found.setdefault(name, Counter())[answer] += 1
    return dict(sorted(found.items()))


def votes_of(
    statements: Sequence[ComparedStatement], participants: int, codebook: Codebook
) -> dict[str, object]:
    """How many layers said what, by the names that entries have now."""
    votes: dict[str, object] = {
        "statement": {"yes": len(statements), "no": participants - len(statements)}
    }
    for part in ("actor", "stance", "measure"):
        named = (codebook.name_of(getattr(statement, part)) for statement in statements)
        votes[part] = _counted(map(str, named))
    votes["evidence"] = _counted(places(statement.evidence) for statement in statements)
    if told := voices(statements):
        votes["voice"] = _counted(voice.value for voice in told.elements())
    if answers := field_answers(statements):
        votes["fields"] = {
            name: _counted(map(_as_text, each.elements())) for name, each in answers.items()
        }
    return votes


def places(evidence: Ranges) -> str:
    """Ranges as a word, such as “120-171+180-190”."""
    return "+".join(f"{start}-{end}" for start, end in evidence)


def _as_text(answer: FieldValue) -> str:
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return str(answer)


def _counted(values: Iterable[str]) -> dict[str, int]:
    """The most frequent first, then by name, so that the same votes make the same file."""
    return dict(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))


def _differ(values: Iterable[Hashable]) -> bool:
    return len(set(values)) > 1
