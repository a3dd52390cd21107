"""Which releases a project has made."""

TABLES = (
    # What has left the project is not undone, so the journal keeps none of it. `step`: the newest
    # one that a release was made of. `terms`: all that its bytes hang on beside. `splits`: the
    # articles of each, by their uids.
    """CREATE TABLE made_release (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        day TEXT NOT NULL,
        folder TEXT NOT NULL,
        manifest TEXT NOT NULL UNIQUE,
        step INTEGER NOT NULL,
        terms TEXT NOT NULL CHECK (json_valid(terms)),
        splits TEXT NOT NULL CHECK (json_valid(splits))
    ) STRICT""",
)
