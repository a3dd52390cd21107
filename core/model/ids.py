"""Row numbers of one project file. They never leave it: files in and out speak in uids."""

import secrets
from typing import NewType

AnnotatorId = NewType("AnnotatorId", int)
LayerId = NewType("LayerId", int)
ArticleId = NewType("ArticleId", int)
EntryId = NewType("EntryId", int)
StatementId = NewType("StatementId", int)
SearchId = NewType("SearchId", int)


def new_uid() -> str:
    """32 random hexadecimal digits: unique over all projects ever merged."""
    return secrets.token_hex(16)
