"""What an import keeps of the files it read, and what near-duplicates are found by."""

TABLES = (
    # What was read, and sketches of texts: neither is anybody's work, so the journal keeps neither.
    """CREATE TABLE incoming_file (
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        digest TEXT NOT NULL,
        article TEXT
    ) STRICT""",
    """CREATE TABLE article_sketch (
        sha256 TEXT PRIMARY KEY,
        method TEXT NOT NULL,
        bands BLOB NOT NULL
    ) STRICT""",
)
