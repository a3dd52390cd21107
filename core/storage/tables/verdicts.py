"""What was decided about what layers say, and which entries became one."""

TABLES = (
    # `said`: what each layer said then, so that one can tell whether it still does.
    """CREATE TABLE verdict (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        article INTEGER NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
        how TEXT NOT NULL CHECK (how IN ('unanimous', 'majority', 'adjudicated', 'single')),
        kind TEXT NOT NULL CHECK (kind IN ('accept', 'build', 'write', 'reject', 'nothing')),
        cause TEXT CHECK (cause IN ('slip', 'ambiguous', 'guideline_gap')),
        note TEXT NOT NULL,
        adjudicator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
        at TEXT NOT NULL,
        codebook_revision INTEGER NOT NULL,
        said TEXT NOT NULL CHECK (json_valid(said)),
        gold INTEGER REFERENCES statement DEFERRABLE INITIALLY DEFERRED
    ) STRICT""",
    # Entries by the numbers that they had: these are never given again.
    """CREATE TABLE merged_entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        gone INTEGER NOT NULL UNIQUE,
        "into" INTEGER NOT NULL
    ) STRICT""",
)

INDEXES = (
    "CREATE INDEX verdict_by_article ON verdict (article)",
    "CREATE INDEX verdict_by_adjudicator ON verdict (adjudicator)",
    "CREATE INDEX verdict_by_gold ON verdict (gold)",
    "CREATE INDEX verdict_by_cause ON verdict (cause) WHERE cause IS NOT NULL",
)
