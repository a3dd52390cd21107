"""What a web page leaves in the text of its article: calls to share, advertisements, credits."""

import re
from collections.abc import Iterator
from itertools import islice

from core.text.sentences import Range

_LONGEST_LINE, _LONGEST_HEADLINE, _MOST_HEADLINES = 200, 120, 8
_FIRST_LINES, _LAST_LINES = 2, 15

_CALLS = r"""
    \[ad_\d+\] | advertisements? | sponsored(?:\ content)? | anzeige | publicité
  | (?:leave|write|post|add)\ an?\ (?:comment|reply) | (?:post|cancel)\ (?:comment|reply)
  | (?:\d+|no)\ comments?(?:\ yet)? | join\ the\ (?:discussion|conversation)
  | your\ e-?mail\ address\ will\ not\ be\ published.* | required\ fields\ are\ marked.*
  | save\ my\ name,\ e-?mail.* | kommentar\ (?:schreiben|hinterlassen)
  | laisser\ un\ commentaire
  | share(?:\ (?:this|with|via|on)\b.{0,40})?:? | click\ to\ share\b.* | copy\ link
  | (?:tweet|pin|email|print)\ this(?:\ (?:article|story|post|page))?
  | follow\ us(?:\ on\b.*)? | teilen | partager(?:\ sur\b.*)?
  | (?:we\ use|(?:this|our)\ (?:web)?site\ uses)\ cookies\b.*
  | (?:accept|reject|manage)\ (?:all\ )?cookies | cookie\ (?:policy|settings|preferences|notice)
  | subscribe(?:\ (?:now|here|today|to\b.{0,60}|for\b.{0,60}))? | s['’]abonner
  | sign\ up\ (?:for|to)\ (?:our|the)\b.* | newsletter(?:\ abonnieren)?
  | read\ in\ app | skip\ to\ (?:main\ )?content | back\ to\ (?:the\ )?top(?:\ button)?
  | load\ more | show\ more | continue\ reading | loading(?:\.\.\.|…)?
  | see\ also\b.* | read\ (?:more|also|next)\b.* | also\ read:.* | lesen\ sie\ auch\b.*
  | lire\ aussi\b.* | copyright\ (?:©|\(c\)|\d{4}|for|by|notice)(?!\w).* | ©.*
  | all\ rights\ reserved\.?
"""
_HEADINGS = r"""
    related(?:\ (?:articles?|posts?|stories|news|content|topics|reading))?
  | (?:previous|next|prev)\ (?:article|post|story) | you\ (?:may|might)\ also\ (?:like|enjoy)
  | more\ (?:stories|articles) | recommended(?:\ (?:for\ you|articles|stories))?
  | (?:most\ (?:read|popular|viewed)|trending)(?:\ (?:now|articles|stories))?
  | mehr\ zum\ thema | à\ lire\ aussi
"""
_CREDITS = r"""
    source\ link(?:\s*:.*)?
  | (?:source|writer|author|by|publish(?:ed|ing)?(?:\ (?:date|on|at))?|date|updated|posted(?:\ on)?
      |last\ (?:updated|modified)|tags|category|categories|filed\ under)\s*:\s*\S.*
"""
_SECTIONS = r"(?:world\ |latest\ |breaking\ )?news | home | menu"


def _lines(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})", re.IGNORECASE | re.VERBOSE)


_CALL, _HEADING, _CREDIT, _SECTION = map(_lines, (_CALLS, _HEADINGS, _CREDITS, _SECTIONS))


def residue_in(text: str) -> tuple[Range, ...]:
    """The lines of `text` that belong to its page, in order, without white space around them.

    Only short lines that say so themselves, and the headlines that stand between two of them:
    what is told of the world is never taken for residue by its looks alone.
    """
    lines = list(_short_lines(text))
    kinds = [_is_residue(line, number, len(lines)) for number, (_, line) in enumerate(lines)]
    for number, (_, line) in enumerate(lines):
        if line is not None and _HEADING.fullmatch(line):
            for headline in _headlines(lines, kinds, number + 1):
                kinds[headline] = True
    return tuple(where for (where, _), kind in zip(lines, kinds, strict=True) if kind)


def is_of_a_page(line: str) -> bool:
    """Whether a line, bare of white space, says by itself that it is none of the article's."""
    if len(line) > _LONGEST_LINE:
        return False
    kinds = (_CALL, _HEADING, _CREDIT, _SECTION)
    return any(kind.fullmatch(line) is not None for kind in kinds)


_Line = tuple[Range, str | None]


def _short_lines(text: str) -> Iterator[_Line]:
    """Each line that is not blank, where it stands; None in place of a long one."""
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end].strip()
        if line:
            low = text.index(line[0], start)
            yield Range(low, low + len(line)), line if len(line) <= _LONGEST_LINE else None
        start = end + 1


def _is_residue(line: str | None, number: int, count: int) -> bool:
    if line is None:
        return False
    return bool(
        _CALL.fullmatch(line)
        or _HEADING.fullmatch(line)
        or (number >= count - _LAST_LINES and _CREDIT.fullmatch(line))
        or (number < _FIRST_LINES and _SECTION.fullmatch(line))
    )


def _headlines(lines: list[_Line], kinds: list[bool], first: int) -> list[int]:
    """The lines from `first` to the next residue or the end, if they are a few headlines alone."""
    found: list[int] = []
    for number in islice(range(first, len(lines)), _MOST_HEADLINES + 1):
        line = lines[number][1]
        if kinds[number]:
            return found
        if line is None or len(line) > _LONGEST_HEADLINE or line.endswith((".", ";", ":", ",")):
            return []
        found.append(number)
    return found if len(found) <= _MOST_HEADLINES and found[-1:] == [len(lines) - 1] else []
