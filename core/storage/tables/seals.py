"""What tells of each step of the journal whether it still says what was written."""

TABLES = (
    # `digest`: of the step, its changes, and what else was written with it; of number 0, of what
    # no step tells of. A bit that turns on the disk is found by it.
    """CREATE TABLE seal (
        step INTEGER PRIMARY KEY,
        digest TEXT NOT NULL
    ) STRICT""",
)
