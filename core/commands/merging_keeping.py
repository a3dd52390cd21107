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
        if self._was_kept(uid, theirs):
            question = replace(question, default=OURS)
        if self._asking.theirs_wins(uid, question):
            return True
        self.decided += sum(versions.keep(connection, self._step, uid, each) for each in over)
        return False

    def has_answer(self, layer: LayerId, theirs: OtherLayer) -> bool:
        """Whether a layer that is newer than ours is not taken without being asked about: ours came
        in by an answer just now, which was about another file, or was kept over that version."""
        uid = layers.uid_of(self._work.connection, layer)
        return self._asking.is_contested(uid) or self._was_kept(uid, theirs)

    def _was_kept(self, uid: str, theirs: OtherLayer) -> bool:
        connection = self._work.connection
        return any(versions.was_kept(connection, uid, each) for each in theirs.versions[-1:])

    def _question(self, theirs: OtherLayer, owner: str, counts: tuple[int, int, int]) -> Question:
        """Each file that comes in beside others is asked about by itself."""
        kind = f"layer: {theirs.kind}: "
        key = self._asking.own_key(kind + owner)
        return _about(theirs, key, key.removeprefix(kind), counts)


def _about(theirs: OtherLayer, key: str, owner: str, counts: tuple[int, int, int]) -> Question:
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
    return Question(key, Matter.LAYER, said, "", shown, (OURS, THEIRS))
