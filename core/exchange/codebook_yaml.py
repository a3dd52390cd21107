"""The codebook as YAML: reading, and the one way in which it is written."""

from pathlib import Path

from core.commands.codebook import CodebookDraft
from core.exchange import codebook_text, codebook_tree
from core.exchange.format import Format
from core.exchange.opening import shown, whole
from core.exchange.replacing import replaced_file
from core.model.codebook import Codebook
from core.model.phrase import Refused

MAX_BYTES = 8 * 1024 * 1024


def read(path: Path) -> CodebookDraft:
    """The codebook in a file; Refused, with the line, if the file is not right."""
    raw = whole(path, MAX_BYTES)
    if raw is None:
        raise Refused("“{path}” is larger than a codebook can be (8 MB).", path=shown(path))
    try:
        return parsed(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Refused("“{path}” is not UTF-8. Save it as UTF-8.", path=shown(path)) from error
    except Refused as refusal:
        raise Refused(
            "“{name}” was not taken. {reason}", name=shown(Path(path.name)), reason=refusal.phrase
        ) from refusal


def parsed(text: str) -> CodebookDraft:
    """The codebook that `text` describes."""
    return codebook_tree.draft(text)


def write(codebook: Codebook, path: Path) -> None:
    """Put the codebook in the place of what `path` was, or leave that as it was."""
    with replaced_file(path) as building:
        building.write_text(codebook_text.text_of(codebook), encoding="utf-8", newline="\n")


FORMAT = Format(
    name="codebook-yaml",
    title="The codebook alone, as YAML",
    extensions=(".yaml", ".yml"),
    carries=("actors", "stances", "measures", "fields"),
    is_codebook=True,
    loses=("articles and statements", "earlier revisions of the codebook"),
)
