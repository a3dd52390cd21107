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
        self._contested: set[str] = set()
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

    def is_contested(self, about: str) -> bool:
        """Whether this was asked about already: then each further file is asked about, too, be it
        newer than the one before, or the answer to that one would decide about both."""
        return about in self._contested

    def theirs_wins(self, about: str, question: Question) -> bool:
        """Of a question that offers both sides; asked anew where this file says something else.

        `about`: what of ours it is about, whatever it is called there.
        """
        assert {OURS, THEIRS} <= set(question.choices)
        self._contested.add(about)
        return self.answer(self._of_this_file(question)) == THEIRS

    def _of_this_file(self, question: Question) -> Question:
        return replace(question, key=self.own_key(question.key, question.theirs))

    def own_key(self, key: str, theirs: str | None = None) -> str:
        """That key, or where another file has taken it, this one's own; who says the same as
        `theirs` has not taken it."""
        found, number = key, 1
        while found in self._asked and self._asked[found].theirs != theirs:
            found = f"{key} ({self._file})" if number == 1 else f"{key} ({self._file}, {number})"
            number += 1
        return found
