"""SIGKILL at random moments of whatever writes."""

from collections.abc import Iterator
from dataclasses import replace

from tests.damage import killed_recording, killed_verbs, world
from tests.damage.deeds import DEEDS
from tests.damage.plan import Plan
from tests.damage.table import Row

RECORDING = 0.4
"""The share of recording; the rest is shared out among the verbs."""


def work(plan: Plan) -> Iterator[Row]:
    recording = round(plan.amount * RECORDING)
    yield killed_recording.killed(replace(plan, amount=recording))
    each = -(-(plan.amount - recording) // len(DEEDS))
    yield from killed_verbs.killed(replace(plan, amount=each), world.made(plan.folder / "made"))
