"""The command line: the second front end of the core, one file per group of verbs."""

from collections.abc import Sequence

INTERRUPTED = 130
VERBS = (
    "new",
    "info",
    "backup",
    "backups",
    "restore",
    "check",
    "encrypt",
    "import",
    "search",
    "layer",
    "assign",
    "assignments",
    "hand-out",
    "merge",
    "codebook",
    "recode",
    "history",
    "restore-statement",
    "agreement",
    "adjudicate",
    "export",
    "network",
    "release",
    "formats",
    "report",
)
"""The first words by which a command line names a verb rather than a project to open.

They stand here by name so that starting the desk loads none of the verbs.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the verb that the arguments name; the exit status."""
    try:
        from core.cli.program import main as run

        return run(argv)
    except KeyboardInterrupt:  # while the verbs are loaded, which nothing guards
        return INTERRUPTED
