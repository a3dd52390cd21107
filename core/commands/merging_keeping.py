"""A layer that has changed on both sides: whose holds is asked once for each version of theirs."""

from dataclasses import replace

from core.commands.work import Work
from core.model.ids import LayerId
from core.model.phrase import Phrase
from core.model.together import OURS, THEIRS, Matter, OtherLayer, Question
from core.storage import layers, versions
from core.together.asking import Asking


class Keeping:
    """Asks, and remembers over which versions of theirs a layer was kept as it is here.

    `decided`: how many such versions are new here.
    """

    def __init__(self, work: Work, asking: Asking) -> None:
        self._work = work
        self._asking = asking
        self._step, _ = work.rows.reserved(0)
        self.decided = 0

    def is_taken(
        self, layer: LayerId, theirs: OtherLayer, owner: str, counts: tuple[int, int, int]
    ) -> bool:
        """Whether theirs holds. What was decided about that version of theirs stands, unless it is
        decided anew. `counts`: statements that theirs would add, change and remove."""
        connection, over = self._work.connection, theirs.versions[-1:]
        uid = layers.uid_of(connection, layer)
        question = self._question(theirs, owner, counts)
        if any(versions.was_kept(connection, uid, each) for each in over):
            question = replace(question, default=OURS)
        if self._asking.theirs_wins(question):
            return True
        self.decided += sum(versions.keep(connection, self._step, uid, each) for each in over)
        return False

    def _question(self, theirs: OtherLayer, owner: str, counts: tuple[int, int, int]) -> Question:
        """Each file that comes in beside others is asked about by itself."""
        name, number = owner, 1
        while self._asking.is_asked(_key(theirs, name)):
            name = self._asking.told_apart(owner, number)
            number += 1
        return _about(theirs, name, counts)


def _key(theirs: OtherLayer, name: str) -> str:
    return f"layer: {theirs.kind}: {name}"


def _about(theirs: OtherLayer, owner: str, counts: tuple[int, int, int]) -> Question:
    new, changed, gone = counts
    said = Phrase.of(
        "The layer of {name} has changed in both. Theirs would add {new}, change {changed} and "
        "remove {gone} statements.",
        name=owner,
        new=new,
        changed=changed,
        gone=gone,
    )
    shown = f"{len(theirs.statements)}"
    return Question(_key(theirs, owner), Matter.LAYER, said, "", shown, (OURS, THEIRS))
