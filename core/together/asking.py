"""Questions of a merge and their answers: given beforehand, or gathered to be asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.model.phrase import Refused
from core.model.together import OURS, THEIRS, Question


@dataclass(frozen=True, slots=True)
class Answers:
    """By the keys of questions; `prefer`: `ours` or `theirs` for whatever else offers both."""

    given: Mapping[str, str] = field(default_factory=dict)
    prefer: str | None = None

    def to(self, question: Question) -> str | None:
        """The answer to a question, None where there is none; Refused where it is no answer."""
        answer = self.given.get(question.key)
        if answer is None and self.prefer in question.choices:
            return self.prefer
        if answer is not None and not question.takes(answer):
            raise Refused(
                "“{answer}” is no answer to “{key}”. It takes: {choices}.",
                answer=answer,
                key=question.key,
                choices=", ".join(question.choices),
            )
        return answer


NO_ANSWERS = Answers()


class Asking:
    """Asks on behalf of a merge, file by file, and remembers each question once."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._asked: dict[str, Question] = {}
        self._file = ""

    def turn_to(self, file: str) -> None:
        """What is asked from now on is about the file of this name."""
        self._file = file

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(self._asked.values())

    def answer(self, question: Question) -> str:
        """What to do; of an open question something, so that the others can be found as well."""
        answer = self._answers.to(question)
        self._asked.setdefault(question.key, replace(question, answer=answer))
        return answer or question.default or question.choices[0]

    def is_asked(self, key: str) -> bool:
        return key in self._asked

    def theirs_wins(self, question: Question) -> bool:
        """Of a question that offers both sides; asked anew where this file says something else."""
        assert {OURS, THEIRS} <= set(question.choices)
        return self.answer(self._of_this_file(question)) == THEIRS

    def _of_this_file(self, question: Question) -> Question:
        key, number = question.key, 1
        while key in self._asked and self._asked[key].theirs != question.theirs:
            key = self.told_apart(question.key, number)
            number += 1
        return replace(question, key=key)

    def told_apart(self, name: str, number: int) -> str:
        """A name that another file has taken, for this one; `number` where files share theirs."""
        return f"{name} ({self._file})" if number == 1 else f"{name} ({self._file}, {number})"
