"""Which backup is gone back to on the command line, and what is said of it."""

from datetime import datetime
from pathlib import Path

from core import backups
from core.model.backup import Reason
from tests.core.cli.conftest import Run

EARLIER, LATER = datetime(2024, 11, 20, 9, 30, 5), datetime(2024, 11, 23, 16, 5, 0)


def test_the_newest_is_one_of_the_project_itself_where_copies_of_it_have_others(
    run: Run, sample: Path
) -> None:
    copy = sample.with_name("trial.glossator")
    copy.write_bytes(sample.read_bytes())
    backups.make(sample, Reason.ASKED, now=EARLIER)
    backups.make(copy, Reason.ASKED, now=LATER)
    told = run("restore", sample, "newest").out
    assert f"“{sample}” is as it was on 2024-11-20 at 09:30:05." in told


def test_the_newest_that_cannot_be_read_is_passed_over_and_named(run: Run, sample: Path) -> None:
    backups.make(sample, Reason.ASKED, now=EARLIER)
    broken = backups.make(sample, Reason.ASKED, now=LATER, always=True).path
    assert broken is not None
    broken.write_bytes(b"nothing of it")
    outcome = run("restore", sample, "newest")
    assert outcome.status == 0
    assert "is as it was on 2024-11-20" in outcome.out
    assert outcome.err.startswith(f"“{broken.name}” is passed over: ")
