"""People who become annotators of a project."""

from core.commands.bringing_in import checked_annotator_name
from core.commands.work import Work
from core.model.layer import Annotator, LayerKind
from core.model.phrase import Refused
from core.storage import layers


def add_annotator(work: Work, name: str) -> Annotator:
    """A new annotator with an empty layer.

    Refused where somebody is called so already, be it in other capitals: a name that is mistyped
    would begin a second layer of the same person.
    """
    name = checked_annotator_name(name)
    like = layers.annotator_like(work.connection, name)
    if like is not None and like.name == name:
        raise Refused("There is already an annotator called “{name}”.", name=name)
    if like is not None:
        raise Refused(
            "There is already “{known}”. Write “{name}” like that, or choose a name that differs "
            "in more than capitals.",
            known=like.name,
            name=name,
        )
    number = layers.insert_annotator(work.rows, name)
    layers.insert_layer(work.rows, number, LayerKind.ANNOTATOR)
    found = layers.annotator_with(work.connection, number)
    assert found is not None
    return found


def check_annotates(work: Work, annotator: Annotator) -> None:
    """Refused where it is gold, which nobody reads for."""
    gold = layers.gold(work.connection)
    if gold is None or gold.annotator != annotator:
        return
    if layers.find(work.connection, annotator.id, LayerKind.ANNOTATOR) is None:
        raise Refused("“{name}” is no annotator: adjudication makes it.", name=annotator.name)
