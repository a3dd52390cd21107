"""The command line: the second front end of the core, one file per group of verbs."""

from core.cli.program import VERBS, main

__all__ = ["VERBS", "main"]
