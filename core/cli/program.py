"""Reading the command line, running one verb, and answering in words, JSON and exit status."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence

from core import encryption
from core.__about__ import __version__
from core.backups import guarded_by
from core.cli import (
    adjudication,
    agreement,
    articles,
    assigning,
    backups,
    checking,
    codebook,
    codebook_review,
    exports,
    history,
    layers,
    networks,
    passphrases,
    projects,
    recode,
    releases,
    reporting,
    searches,
    together,
)
from core.cli.bar import Bar
from core.cli.verb import Answer, Status, Verb
from core.exchange.opening import shown
from core.model.phrase import Cancelled, Phrase, Refused, Unavailable, without_controls
from core.project import patient
from core.text import failure

VERBS: tuple[Verb, ...] = (
    *projects.VERBS,
    *backups.VERBS,
    *passphrases.VERBS,
    *checking.VERBS,
    *articles.VERBS,
    *layers.VERBS,
    *codebook.VERBS,
    *codebook_review.VERBS,
    *recode.VERBS,
    *history.VERBS,
    *searches.VERBS,
    *agreement.VERBS,
    *adjudication.VERBS,
    *exports.VERBS,
    *releases.VERBS,
    *networks.VERBS,
    *assigning.VERBS,
    *together.VERBS,
    *reporting.VERBS,
)

_DESCRIPTION = """\
Annotate who takes which stance on which measure in articles.

  glossator [PROJECT]     open the desk, with that project
  glossator demo          open the sample project, on a copy of its own
  glossator --self-test   record, undo, redo and export off-screen, then quit

The verbs below work without a screen. Every one takes --json, and then prints one JSON value
and nothing else on standard output."""
_EPILOGUE = """\
exit status: 0 done; 1 refused, standard error says what to change, and for “check” and
“release --verify” that problems were found; 2 wrong usage; 3 the file, the disk or a lock is the
trouble; 70 a bug in Glossator; 130 interrupted, nothing was changed; 141 nobody reads the answer"""
_GROUPS = {
    "layer": "list layers, or bring one in",
    "codebook": "write, bring in, look over or merge what the codebook holds",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the verb that the arguments name; the exit status."""
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as leaving:  # argparse has said why
        return int(leaving.code or 0)
    return _guarded(lambda: _answered(arguments))


def _answered(arguments: argparse.Namespace) -> Status:
    verb: Verb = arguments.verb
    with (
        Bar() as bar,
        patient(_waiting(bar)),
        encryption.asked_by(passphrases.Passphrases().told),
        guarded_by(backups.keep_one),
    ):
        answer = verb.run(arguments, bar)
    _print(answer, as_json=arguments.json)
    if answer.complaint:
        _complain(answer.complaint)
    return answer.status


def _waiting(bar: Bar) -> Callable[[], None]:
    """Tells that another program writes: at once where no bar is seen, and once."""
    untold = [] if bar.is_shown else [_WAITING]

    def tell() -> None:
        while untold:
            _complain(untold.pop())
        bar(0, None, Phrase(_WAITING))

    return tell


_WAITING = "Another program is writing to this project; waiting for it."


def _print(answer: Answer, *, as_json: bool) -> None:
    encoding = "utf-8" if as_json else None
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False))
    else:
        for line in answer.lines:
            print(without_controls(line))
    sys.stdout.flush()


def _complain(sentence: str) -> None:
    print(" ".join(sentence.split()), file=sys.stderr)


def _guarded(action: Callable[[], Status]) -> Status:
    """The status of `action`; every trouble becomes one sentence and its status."""
    try:
        return action()
    except Refused as refusal:
        _complain(str(refusal))
        return Status.REFUSED
    except Unavailable as trouble:
        _complain(str(trouble))
        return Status.UNAVAILABLE
    except (KeyboardInterrupt, Cancelled):
        return Status.INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return Status.PIPE_CLOSED
    except OSError as error:  # of standard output: files are told as Unavailable
        _forget_output()
        _complain(f"The answer cannot be written: {error.strerror}.")
        return Status.UNAVAILABLE
    except MemoryError:
        _complain("There is not enough memory for this. Nothing was changed.")
        return Status.UNAVAILABLE
    except Exception as bug:
        return _told_as_bug(bug)


def _told_as_bug(bug: Exception) -> Status:
    """One sentence; what there is to know of it stands in a file."""
    try:
        error = failure.Told.of(bug)
        report = failure.report_of(error, failure.Circumstances())
        kept = failure.keep(report, failure.data_folder() / failure.REPORTS, error.key)
        told = f"The report “{shown(kept)}” holds no texts and no names; send it along."
    except OSError as error:
        told = f"The report of it could not be written ({error.strerror})."
    _complain(
        f"This is a bug in Glossator, not in what you did ({type(bug).__name__}). What was said "
        f"to be done is done, and nothing else was changed. {told}"
    )
    return Status.BUG


def _forget_output() -> None:
    """Keep Python from trying once more, at its end, to write to where nobody reads."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="glossator",
        description=_DESCRIPTION,
        epilog=_EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"glossator {__version__}")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    groups: dict[str, argparse._SubParsersAction[argparse.ArgumentParser]] = {}
    for verb in VERBS:
        first, _, second = verb.name.partition(" ")
        if second and first not in groups:
            group = verbs.add_parser(first, help=_GROUPS[first], allow_abbrev=False)
            groups[first] = group.add_subparsers(title="verbs", metavar="VERB", required=True)
        _add(groups[first] if second else verbs, second or first, verb)
    return parser


def _add(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, verb: Verb
) -> None:
    parser = verbs.add_parser(
        name, help=verb.summary, description=f"{verb.summary}.", allow_abbrev=False
    )
    verb.arguments(parser)
    parser.add_argument("--json", action="store_true", help="answer with one JSON value")
    parser.set_defaults(verb=verb)
