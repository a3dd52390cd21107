"""What could not be carried: counted, and listed with where it stands."""

from dataclasses import dataclass

from core.model.phrase import Phrase, brief

MAX_LISTED = 200
"""So many places of one kind are listed; all are counted."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of thing that was left out, how often, and where (the first `MAX_LISTED`)."""

    what: Phrase
    count: int
    places: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "what", self.what.in_brief())
        object.__setattr__(self, "places", tuple(map(brief, self.places)))


class Losses:
    """Collects losses in the order in which they first occur."""

    def __init__(self) -> None:
        self._kinds: dict[str, tuple[Phrase, list[str]]] = {}
        self._counts: dict[str, int] = {}

    def add(self, what: Phrase, place: object = "", count: int = 1) -> None:
        key = str(what)
        _, places = self._kinds.setdefault(key, (what, []))
        self._counts[key] = self._counts.get(key, 0) + count
        if place and len(places) < MAX_LISTED:
            places.append(str(place))

    def take(self, losses: tuple[Loss, ...]) -> None:
        for loss in losses:
            for place in loss.places:
                self.add(loss.what, place)
            if loss.count > len(loss.places):
                self.add(loss.what, count=loss.count - len(loss.places))

    def all(self) -> tuple[Loss, ...]:
        return tuple(
            Loss(what, self._counts[key], tuple(places))
            for key, (what, places) in self._kinds.items()
        )
