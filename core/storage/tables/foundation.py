"""The tables that every project has had from the first version on."""

# AUTOINCREMENT where the journal keeps rows: an id is never given twice, so a redo can bring back
# a row under its own id.
TABLES = (
    """CREATE TABLE project (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        uid TEXT NOT NULL UNIQUE,
        codebook_name TEXT NOT NULL DEFAULT '',
        fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields))
    ) STRICT""",
    """CREATE TABLE annotator (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE
    ) STRICT""",
    """CREATE TABLE layer (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        annotator INTEGER NOT NULL REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL CHECK (kind IN ('annotator', 'suggestion', 'gold')),
        UNIQUE (annotator, kind)
    ) STRICT""",
    # Texts stand apart from articles: they never change and are never deleted, so the journal
    # can undo and redo an import without carrying them.
    """CREATE TABLE article_text (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        body TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        sha256 TEXT NOT NULL UNIQUE
            REFERENCES article_text (sha256) DEFERRABLE INITIALLY DEFERRED,
        title TEXT NOT NULL,
        outlet TEXT,
        author TEXT,
        published TEXT,
        source_url TEXT,
        language TEXT,
        metadata TEXT NOT NULL CHECK (json_valid(metadata)),
        origin TEXT NOT NULL,
        length INTEGER NOT NULL,
        words INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('actor', 'stance', 'measure')),
        name TEXT NOT NULL,
        parent INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
        aliases TEXT NOT NULL CHECK (json_valid(aliases)),
        definition TEXT NOT NULL,
        examples TEXT NOT NULL CHECK (json_valid(examples)),
        counter_examples TEXT NOT NULL CHECK (json_valid(counter_examples)),
        actor_kind TEXT,
        value REAL,
        identifier TEXT,
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        position INTEGER NOT NULL,
        split TEXT CHECK (split IS NULL OR json_valid(split)),
        UNIQUE (kind, name)
    ) STRICT""",
    """CREATE TABLE codebook_revision (
        number INTEGER PRIMARY KEY,
        step INTEGER NOT NULL REFERENCES journal_step DEFERRABLE INITIALLY DEFERRED,
        reason TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    # Entries whose names are alike and which are two nevertheless.
    """CREATE TABLE distinct_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        "one" INTEGER NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
        "other" INTEGER NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
        CHECK ("one" < "other"),
        UNIQUE ("one", "other")
    ) STRICT""",
    """CREATE TABLE statement (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        layer INTEGER NOT NULL REFERENCES layer DEFERRABLE INITIALLY DEFERRED,
        article INTEGER NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
        actor INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
        stance INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
        measure INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
        voice TEXT CHECK (voice IN ('author', 'quoted', 'reported')),
        confidence INTEGER CHECK (confidence BETWEEN 1 AND 4),
        note TEXT NOT NULL,
        flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
        fields TEXT NOT NULL CHECK (json_valid(fields)),
        complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
        codebook_revision INTEGER NOT NULL,
        provenance TEXT CHECK (provenance IS NULL OR json_valid(provenance))
    ) STRICT""",
    """CREATE TABLE span (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        statement INTEGER NOT NULL REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL CHECK (role IN ('evidence', 'actor', 'stance', 'measure')),
        "start" INTEGER NOT NULL CHECK ("start" >= 0),
        "end" INTEGER NOT NULL CHECK ("end" > "start"),
        quote TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE article_state (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        layer INTEGER NOT NULL REFERENCES layer DEFERRABLE INITIALLY DEFERRED,
        article INTEGER NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
        state TEXT NOT NULL CHECK (state IN ('in_progress', 'done', 'skipped')),
        UNIQUE (layer, article)
    ) STRICT""",
    # Who is to annotate what: several may share an article, and most projects assign nothing.
    """CREATE TABLE assignment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article INTEGER NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
        annotator INTEGER NOT NULL REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (annotator, article)
    ) STRICT""",
    # A queue of articles under a name: what is searched for and all else that is asked.
    """CREATE TABLE saved_search (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        filter TEXT NOT NULL CHECK (json_valid(filter))
    ) STRICT""",
    # `action`: do, undo or redo; `target`: the step that an undo or redo replays.
    # `standing`: of a do-step, whether its rows are in force, undone, or beyond redo; of an undo
    # or redo, that it is one.
    """CREATE TABLE journal_step (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
        "action" TEXT NOT NULL CHECK ("action" IN ('do', 'undo', 'redo')),
        target INTEGER REFERENCES journal_step,
        command TEXT NOT NULL,
        label TEXT NOT NULL,
        label_values TEXT NOT NULL CHECK (json_valid(label_values)),
        standing TEXT NOT NULL CHECK (standing IN ('done', 'undone', 'abandoned', 'replay'))
    ) STRICT""",
    """CREATE TABLE journal_change (
        step INTEGER NOT NULL REFERENCES journal_step DEFERRABLE INITIALLY DEFERRED,
        n INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        before TEXT CHECK (before IS NULL OR json_valid(before)),
        after TEXT CHECK (after IS NULL OR json_valid(after)),
        PRIMARY KEY (step, n)
    ) STRICT, WITHOUT ROWID""",
)

INDEXES = (
    "CREATE INDEX layer_by_annotator ON layer (annotator)",
    "CREATE INDEX entry_by_parent ON entry (parent)",
    "CREATE INDEX article_by_published ON article (published)",
    # Wide, so that the statements of the whole project are counted out of the index alone.
    "CREATE INDEX statement_by_article"
    " ON statement (article, layer, complete, stance, flagged, actor, measure)",
    "CREATE INDEX statement_by_layer ON statement (layer)",
    "CREATE INDEX statement_by_actor"
    " ON statement (actor, stance, layer, complete, flagged, measure)",
    "CREATE INDEX statement_by_stance ON statement (stance)",
    "CREATE INDEX statement_by_measure"
    " ON statement (measure, stance, layer, complete, flagged, actor)",
    "CREATE INDEX statement_with_note ON statement (note) WHERE note <> ''",
    "CREATE INDEX statement_draft ON statement (layer, article) WHERE complete = 0",
    "CREATE INDEX statement_flagged ON statement (layer, article) WHERE flagged = 1",
    "CREATE INDEX span_by_statement ON span (statement)",
    'CREATE INDEX distinct_entries_by_other ON distinct_entries ("other")',
    "CREATE INDEX article_state_by_article ON article_state (article)",
    "CREATE INDEX assignment_by_article ON assignment (article)",
    "CREATE INDEX journal_step_by_standing ON journal_step (annotator, standing, seq)",
    "CREATE INDEX journal_change_by_row ON journal_change (table_name, row_id)",
)

FTS_TABLE = """CREATE VIRTUAL TABLE article_search USING fts5(
        title, body, content='article_document', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2'
    )"""

SEARCH = (
    """CREATE VIEW article_document AS
        SELECT article.id AS id, article.title AS title, article_text.body AS body
        FROM article JOIN article_text USING (sha256)""",
    FTS_TABLE,
    """CREATE TRIGGER article_search_insert AFTER INSERT ON article BEGIN
        INSERT INTO article_search (rowid, title, body)
            SELECT new.id, new.title, body FROM article_text WHERE sha256 = new.sha256;
    END""",
    """CREATE TRIGGER article_search_delete AFTER DELETE ON article BEGIN
        INSERT INTO article_search (article_search, rowid, title, body)
            SELECT 'delete', old.id, old.title, body FROM article_text WHERE sha256 = old.sha256;
    END""",
    """CREATE TRIGGER article_search_update AFTER UPDATE OF title ON article BEGIN
        INSERT INTO article_search (article_search, rowid, title, body)
            SELECT 'delete', old.id, old.title, body FROM article_text WHERE sha256 = old.sha256;
        INSERT INTO article_search (rowid, title, body)
            SELECT new.id, new.title, body FROM article_text WHERE sha256 = new.sha256;
    END""",
)
