"""What answers, out of an index alone, which outlets, authors and languages there are."""

INDEXES = (
    "CREATE INDEX article_by_outlet ON article (outlet)",
    "CREATE INDEX article_by_author ON article (author)",
    "CREATE INDEX article_by_language ON article (language)",
)
