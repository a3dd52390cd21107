"""Plots as SVG: text and lines alone, in colours that stand on white paper."""

from collections.abc import Sequence
from html import escape

from core.agreement.intervals import RELIABLE, TENTATIVE
from core.exchange.agreement_report.rows import Row, told

_INK, _SOFT, _LINE, _ACCENT = "#1d2127", "#5d646d", "#e2dfd8", "#1f5fae"
_NAME, _AXIS, _VALUE, _ROW, _TITLE = 340, 340, 280, 22, 26
_LETTER = 6.5
"""About as wide is a letter, in the units of the plot."""
_WIDTH = _NAME + _AXIS + _VALUE
_FONT = "font-family='sans-serif' font-size='12'"


def dot_plot(title: str, rows: Sequence[Row], *, by_annotators: bool = False) -> str:
    """Each coefficient as a dot with its interval on one axis; undefined as a word.

    `by_annotators`: what rows are grouped under is whom they compare, not what they measure.
    """
    lowest = min([0.0, *(low for row in rows for low in _lows(row))])
    axis = _Axis(max(-1.0, _step_down(lowest)))
    top, lines, group = 34, list[str](), ""
    for row in rows:
        under = " and ".join(row.annotators) if by_annotators else row.about
        if under != group:
            group = under
            lines.append(_text(0, top + 17, under, _INK, bold=True))
            top += _TITLE
        lines += _drawn(row, axis, top + _ROW // 2)
        top += _ROW
    return _svg(title, top + 30, [*axis.lines(top), *lines])


def _lows(row: Row) -> list[float]:
    low = [] if row.interval is None else [row.interval.low]
    return low if row.value is None else [row.value, *low]


def _step_down(value: float) -> float:
    steps = 0
    while -0.2 * steps > value + 1e-9:
        steps += 1
    return -0.2 * steps


class _Axis:
    def __init__(self, lowest: float) -> None:
        self._lowest = lowest

    def at(self, value: float) -> float:
        share = (min(1.0, max(self._lowest, value)) - self._lowest) / (1 - self._lowest)
        return round(_NAME + share * _AXIS, 1)

    def lines(self, bottom: int) -> list[str]:
        count = round((1 - self._lowest) / 0.2)
        ticks = [round(1 - 0.2 * number, 1) + 0.0 for number in range(count + 1)]
        made = []
        for tick in ticks:
            at = self.at(tick)
            made.append(_stroke(at, 30, at, bottom + 4, _LINE))
            made.append(_text(at, bottom + 20, f"{tick:.1f}", _SOFT, anchor="middle"))
        for line, anchor in ((TENTATIVE, "end"), (RELIABLE, "start")):
            at = self.at(line)
            made.append(_stroke(at, 30, at, bottom + 4, _SOFT, dashed=True))
            made.append(_text(at, 26, f"{line:.3g}".lstrip("0"), _SOFT, anchor=anchor))
        return made


def _drawn(row: Row, axis: _Axis, middle: int) -> list[str]:
    made = [_text(12, middle + 4, row.name, _INK if row.is_main else _SOFT)]
    if row.value is None:
        why = f"undefined: {row.reason}"
        made.append(  # the lines of the axis are not to run through the words
            f"<rect x='{_NAME}' y='{middle - 9}' width='{len(why) * _LETTER}' height='18' "
            "fill='#ffffff'/>"
        )
        made.append(_text(_NAME + 4, middle + 4, why, _SOFT))
        return made
    colour = _ACCENT if row.is_main else _SOFT
    if row.interval is not None:
        low, high = axis.at(row.interval.low), axis.at(row.interval.high)
        made.append(_stroke(low, middle, high, middle, colour, 2))
        made += [_stroke(end, middle - 4, end, middle + 4, colour, 2) for end in (low, high)]
    fill = colour if row.is_main else "#ffffff"
    made.append(
        f"<circle cx='{axis.at(row.value)}' cy='{middle}' r='4' fill='{fill}' stroke='{colour}'/>"
    )
    shown = f"{value_text(row)}, {row.units} {row.of_what}"
    made.append(_text(_NAME + _AXIS + 16, middle + 4, shown, _INK))
    return made


def value_text(row: Row) -> str:
    """The value with its interval, or that it has none and why."""
    return told(row.value, row.interval, row.reason)


def heat_map(
    title: str,
    whose: tuple[str, str],
    cells: Sequence[tuple[str, str, int]],
    scale: Sequence[str] = (),
) -> str:
    """What the first said, in rows, against what the other said; the same is framed.

    In the order of `scale`; without one, the most frequent twelve.
    """
    names = list(dict.fromkeys(name for one, other, _count in cells for name in (one, other)))
    names.sort(key=lambda name: -sum(c for one, other, c in cells if name in (one, other)))
    names = [*scale] or names[:12]
    counts = {(one, other): count for one, other, count in cells}
    most = max(counts.values(), default=1)
    lines = [_text(0, 26, f"{whose[0]} (rows), {whose[1]} (columns)", _SOFT)]
    for row, one in enumerate(names):
        top = 60 + row * 30
        lines.append(_text(0, top + 18, f"{row + 1}. {_short(one)}", _INK))
        lines.append(_text(_NAME + row * 50 + 23, 52, str(row + 1), _SOFT, anchor="middle"))
        for column, other in enumerate(names):
            lines += _cell((row, column), counts.get((one, other), 0) / most, row == column)
            if count := counts.get((one, other), 0):
                at = _NAME + column * 50 + 23
                lines.append(_text(at, top + 18, str(count), _INK, anchor="middle"))
    return _svg(title, 60 + len(names) * 30 + 8, lines)


def _cell(place: tuple[int, int], share: float, is_same: bool) -> list[str]:
    row, column = place
    colour = _ACCENT if is_same else "#a0521f"
    strength = 0.06 + 0.34 * share**0.5 if share else 0.03
    frame = f" stroke='{_SOFT}'" if is_same else ""
    x, y = _NAME + column * 50, 60 + row * 30
    return [
        f"<rect x='{x}' y='{y}' width='46' height='26' rx='4' fill='{colour}' "
        f"fill-opacity='{strength:.3f}'{frame}/>"
    ]


def _short(name: str) -> str:
    return name if len(name) <= 40 else name[:39] + "…"


def _text(
    x: float, y: float, words: str, colour: str, *, anchor: str = "start", bold: bool = False
) -> str:
    weight = " font-weight='bold'" if bold else ""
    return (
        f"<text x='{x}' y='{y}' fill='{colour}' text-anchor='{anchor}'{weight}>"
        f"{escaped(words)}</text>"
    )


def _stroke(
    x: float, y: float, to_x: float, to_y: float, colour: str, width: int = 1, *,
    dashed: bool = False,
) -> str:  # fmt: skip
    dashes = " stroke-dasharray='4 3'" if dashed else ""
    return (
        f"<line x1='{x}' y1='{y}' x2='{to_x}' y2='{to_y}' stroke='{colour}' "
        f"stroke-width='{width}'{dashes}/>"
    )


def _svg(title: str, height: int, lines: Sequence[str]) -> str:
    body = "\n".join(lines)
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {_WIDTH} {height}' "
        f"width='{_WIDTH}' height='{height}' role='img' {_FONT}>\n"
        f"<title>{escaped(title)}</title>\n{body}\n</svg>\n"
    )


def escaped(words: str) -> str:
    """Words for a page or a plot: no mark-up, and nothing that XML cannot hold."""
    return escape("".join(c if _is_xml(c) else "\ufffd" for c in words))


def _is_xml(sign: str) -> bool:
    code = ord(sign)
    is_half = 0xD800 <= code <= 0xDFFF
    return sign in "\t\n\r" or (code >= 0x20 and not is_half and code not in (0xFFFE, 0xFFFF))
