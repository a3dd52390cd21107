"""Which versions of layers and codebook a project knows, and whom it was handed out to."""

TABLES = (
    # `layer`: its uid, empty for the codebook; no reference, since undoing its first statement may
    # take a layer away while its versions stay known. `inherited`: it came in by a merge, which
    # was of this step. `codebook`: what an inherited version of the codebook said.
    """CREATE TABLE version (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        layer TEXT NOT NULL,
        step INTEGER REFERENCES journal_step DEFERRABLE INITIALLY DEFERRED,
        inherited INTEGER NOT NULL CHECK (inherited IN (0, 1)),
        in_force INTEGER NOT NULL CHECK (in_force IN (0, 1)),
        codebook TEXT CHECK (codebook IS NULL OR json_valid(codebook))
    ) STRICT""",
    # One row in a file that was handed out, none in all others. `annotator`: her uid.
    """CREATE TABLE handed_out (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        uid TEXT NOT NULL,
        annotator TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
)

INDEXES = (
    "CREATE INDEX version_by_layer ON version (layer, uid)",
    "CREATE INDEX version_by_step ON version (step)",
)

# What an older file says already goes by its last step, which two copies of it have in common.
FIRST_VERSIONS = (
    """INSERT INTO version (uid, layer, step, inherited, in_force)
        SELECT 'step ' || seq || ' of ' || at, '',
            (SELECT step FROM codebook_revision ORDER BY number DESC LIMIT 1), 0, 1
        FROM journal_step ORDER BY seq DESC LIMIT 1""",
    """INSERT INTO version (uid, layer, step, inherited, in_force)
        SELECT (SELECT 'step ' || seq || ' of ' || at FROM journal_step ORDER BY seq DESC LIMIT 1),
            uid, NULL, 0, 1 FROM layer
        WHERE EXISTS (SELECT 1 FROM journal_step) AND (
            id IN (SELECT layer FROM statement) OR id IN (SELECT layer FROM article_state))""",
)
