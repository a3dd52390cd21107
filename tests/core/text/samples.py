"""Texts to try every rule on: our own, and the seeds where they lie beside the repository."""

from pathlib import Path

from core.text.canonical import canonical

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"

OWN = (
    "",
    " \n\t\n",
    "One word",
    "A headline without a stop\nThe chief said: “We will see.” Then he left!"
    " Really?\n\nWriter : N. N.",
    "\U0001f54a\ufe0f Peace\u00a0talks — don’t stop\u2011now; state-of-the-art.\u00a0"
    "\nNext\u00a0 \nline",
    "| Country | Reaction |\n---|---\n| Germany | Supportive |\n- a list\n- another one.",
    "CountryReactionKey PointsGermanySupportiveEncourages dialogue; emphasizes diplomacyFrance",
    "Le Caf\u00e9 et le Cafe\u0301 : Stra\u00dfe, \u0130stanbul."
    " Q.E.D. e.g. U.S. No. 5 at 3.14 p.m.",
    "x" * 1_000 + " " * 1_000 + "it's " * 300,
    "\u2003\u200b\ufeff\x0b\x0c\x85\u3000“”’-‐‑_'\x1f",
    "\u0939\u093f\u0928\u094d\u0926\u0940 \u05e2\u05b4\u05d1 \u4e2d\u6587\u3002\u4e2d\u6587",
)


def samples() -> list[str]:
    """Canonical texts; every rule must hold for each of them."""
    seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    return [canonical(text) for text in (*OWN, *seeds)]
