"""The faults there are. A new one is a file with a `work`, and a line here."""

from collections.abc import Iterator

from tests.damage import flips, full_disk, kill, read_only, readers, states, two_writers
from tests.damage.plan import Fault, Plan
from tests.damage.table import Row


def _soak(plan: Plan) -> Iterator[Row]:
    from tests.damage import soak  # which loads Qt

    return soak.work(plan)


FAULTS: tuple[Fault, ...] = (
    Fault("kill", "SIGKILL at random moments", "kills", 120, 1_000, (300, 3_600), kill.work),
    Fault("full-disk", "a full disk, and files that may not grow", "trials", 100, 1_000,
          (300, 3_600), full_disk.work),
    Fault("read-only", "files and folders that may not be written", "trials", 32, 128,
          (300, 3_600), read_only.work),
    Fault("two-writers", "two processes writing to one project", "seconds", 6, 60,
          (200, 300), two_writers.work),
    Fault("states", "any order of anything that the facade does", "steps", 300, 10_000,
          (300, 3_600), states.work),
    Fault("soak", "a long day at the desk", "statements", 150, 10_000, (300, 7_200), _soak),
    Fault("readers", "damaged input for all that reads", "seconds for each", 1, 600,
          (600, 36_000), readers.work),
    Fault("flips", "bits that turn and files that are cut", "files", 100, 2_000,
          (300, 3_600), flips.work),
)  # fmt: skip
