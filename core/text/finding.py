"""Words found in a text whatever their case, their accents and the kind of its quotes."""

import re
import unicodedata
from array import array

from core.text.sentences import Range

_ALIKE = str.maketrans("‘’‚‛ʼ´`“”„‟«»‐‑‒–—―−", "'''''''\"\"\"\"\"\"-------")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_DIACRITICS = (range(10, 37), range(200, 256))
"""Combining classes of accents and of Hebrew and Arabic points. The others change letters: they are
vowel signs, nukta, virama and the marks of kana."""


class _Folds(dict[int, str]):
    """What each character is searched as; filled as characters come up."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded(chr(code))
        return folded


def _folded(character: str) -> str:
    """What stands for one character: nothing for an accent, two letters for `ß`, else one."""
    if character.isspace():
        return " "
    apart = unicodedata.normalize("NFKD", _INVISIBLE.sub("", character.translate(_ALIKE)))
    bare = "".join(each for each in apart if not _is_diacritic(each))
    folded = unicodedata.normalize("NFKD", bare.casefold())
    return "".join(" " if each.isspace() else each for each in folded if not _is_diacritic(each))


def _is_diacritic(character: str) -> bool:
    combining = unicodedata.combining(character)
    return any(combining in classes for classes in _DIACRITICS)


_FOLDS = _Folds()


_BEYOND_ASCII = re.compile("[^\\x00-\\x7f]")


def as_searched(text: str) -> str:
    """A short text, or a word, as it is compared with others; white space stays what it is.

    Much faster than to look each character up, for those who go through very many texts.
    """
    lower = text.lower().replace("`", "'")
    if not lower.isascii():
        for character in _BEYOND_ASCII.findall(lower):
            lower = lower.replace(character, _FOLDS[ord(character)])
    return lower


class SearchableText:
    """A text made ready once, in one pass, so that each search is one scan."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._folded = text.translate(_FOLDS)
        self._starts = _starts(text)

    def hits(self, words: str) -> list[Range]:
        """All places of `words`, in code points of the text, in order; none overlaps another.

        Any white space stands for any other. A place never ends between a letter and its accents.
        """
        wanted = words.translate(_FOLDS).split()
        if not wanted:
            return []
        pattern = re.compile(" +".join(map(re.escape, wanted)))
        found = ((match.start(), match.end()) for match in pattern.finditer(self._folded))
        if self._starts is None:
            return [Range(start, end) for start, end in found]
        return self._in_text(self._starts, [Range(start, end) for start, end in found])

    def _in_text(self, starts: "array[int]", found: list[Range]) -> list[Range]:
        hits: list[Range] = []
        for low, high in found:
            start, last = starts[low], starts[high - 1]
            while high < len(starts) and starts[high] == last:
                high += 1
            if not hits or start >= hits[-1].end:
                hits.append(Range(start, starts[high] if high < len(starts) else self._length))
        return hits


def _starts(text: str) -> "array[int] | None":
    """For each folded character the offset of what it stands for; None where each is its own."""
    uneven = [each for each in set(text) if len(_FOLDS[ord(each)]) != 1]
    if not uneven:
        return None
    starts, known = array("q"), 0
    for match in re.finditer(f"[{re.escape(''.join(uneven))}]", text):
        at = match.start()
        starts.extend(range(known, at))
        starts.extend([at] * len(_FOLDS[ord(text[at])]))
        known = at + 1
    starts.extend(range(known, len(text)))
    return starts
