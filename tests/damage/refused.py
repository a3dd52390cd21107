"""What is expected of a verb that the disk does not let through."""

from tests.damage.crew import Ending
from tests.damage.deeds import Trial
from tests.damage.plan import Lost

ALLOWED = (0, 1, 3)
LONGEST = 600
NO_BACKUP = "No backup could be made: "  # A warning of its own, before what is told of the work.


def hold(trial: Trial, ending: Ending) -> str:
    """It says one sentence and has done nothing, or it has done it all; which of both."""
    if ending.status not in ALLOWED:
        raise Lost(f"it ended with {ending.status}: {ending.said[-2000:]}")
    is_done = trial.is_done()
    if is_done != (ending.status == 0):
        raise Lost(f"it ended with {ending.status}, and is done: {is_done}; {ending.said}")
    if is_done:
        return "done all the same"
    told = "\n".join(
        line for line in ending.said.strip().splitlines() if not line.startswith(NO_BACKUP)
    )
    if "\n" in told or not told.endswith(".") or len(told) > LONGEST or "Error" in told:
        raise Lost(f"this is no sentence: {ending.said[-2000:]}")
    return "told in a sentence"
