"""Inputs of a megabyte that are made to take all time or all memory."""

import json
import random
import zipfile
from collections.abc import Callable
from io import BytesIO

from tests.core.builders import TEXT
from tests.core.exchange.builders import line, statement

SIZE = 1_000_000
HEAD = "format: glossator-codebook/1\n"


def repeated(piece: str, head: str = "", tail: str = "") -> str:
    return head + piece * ((SIZE - len(head.encode())) // len(piece.encode())) + tail


def filled(each: Callable[[int], str], head: str = "") -> str:
    parts, length, number = [head], len(head), 0
    while length < SIZE:
        parts.append(each(number))
        length += len(parts[-1].encode())
        number += 1
    return "".join(parts)


def noise(alphabet: str, encoding: str = "utf-8") -> bytes:
    return "".join(random.Random(1).choices(alphabet, k=SIZE)).encode(encoding)[:SIZE]


def packed(name: str, raw: str) -> bytes:
    """In a zip file that unpacks to as much as one of a megabyte may."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("noise.bin", random.Random(1).randbytes(len(raw) // 19))
        archive.writestr(name, raw)
    return out.getvalue()


CODEBOOKS = {
    "deep by parents": lambda: filled(
        lambda n: f"- {{name: a{n}, parent: a{max(0, n - 1)}}}\n", HEAD + "actors:\n- name: root\n"
    ).replace("name: a0, parent: a0", "name: a0"),
    "in a circle": lambda: filled(
        lambda n: f"- {{name: a{n}, parent: a{n + 1}}}\n", HEAD + "actors:\n"
    ) + "- {name: last, parent: a0}\n",
    "fields": lambda: filled(lambda n: f"- name: f{n}\n", HEAD + "fields:\n"),
    "actors": lambda: filled(lambda n: f"- name: a{n}\n", HEAD + "actors:\n"),
    "aliases": lambda: filled(lambda n: f"a{n},", HEAD + "actors:\n- name: a\n  aliases: [") + "]",
    "alike": lambda: filled(lambda n: f"a{' ' * (n % 9)}b{n},", HEAD + "actors: [") + "]",
    "empty lists": lambda: repeated("[],", HEAD + "actors: [", "]"),
    "empty mappings": lambda: repeated("{},", HEAD + "actors: [", "]"),
    "brackets": lambda: repeated("[", HEAD + "actors: "),
    "keys": lambda: filled(lambda n: f"k{n}: \n", HEAD),
    "quotation marks": lambda: repeated("'", HEAD + "name: '"),
    "long name": lambda: repeated("x", HEAD + "actors:\n- name: "),
    "indented": lambda: repeated(" ", HEAD),
}  # fmt: skip
CODES = {
    "deep": lambda: filled(lambda n: f'<Code name="c{n}">', "<CodeBook><Codes>"),
    "nested": lambda: nested_codes(25_000),
    "alike": lambda: repeated('<Code name="c"/>', "<CodeBook><Codes>", "</Codes></CodeBook>"),
    "parts": lambda: repeated("<a/>", "<CodeBook>", "</CodeBook>"),
    "descriptions": lambda: repeated(
        "<Description/>", "<CodeBook><Codes><Code name='a'>", "</Code></Codes></CodeBook>"
    ),
}  # fmt: skip


def nested_codes(depth: int) -> str:
    inner = "".join(f'<Code name="c{n}">' for n in range(depth))
    return f"<CodeBook><Codes>{inner}{'</Code>' * depth}</Codes></CodeBook>"


PIECES = (
    "\n", " ", "a", "a ", "1", "1 ", ".", "A. ", "Mr. ", "\t", "-", "by A", "by A B and ", "\u0301",
    "\U0001f54a", "\U0001f468\u200d", "議", "é", "\u202e", "\r", "\u2028", "\x1b", '"', "(",
    "[ad_1]",
    "1 of 2 DOCUMENTS\n", "Document 1 of 2\n", "Load-Date: x\n", "Load-Date: x\n\n", "https://",
    "End of Document\n", "HD \nLP a\nAN \nDocument EXN0000020250303el33000p5\n", "Source: ", "by ",
    "2025-03-", "1. 3. ", "3 March ", "BERLIN, ", "Berlin (Reuters) - ", "A-", "published on ",
    "appeared first on a.", "Leave a Comment\n", "x@y.", "\n\n\n", "“", "A.B.", "e.g. ", "1,",
)  # fmt: skip
TEXTS: dict[str, Callable[[], bytes]] = {
    **{repr(piece): (lambda piece=piece: repeated(piece).encode()) for piece in PIECES},
    **{
        f"{piece!r} in an export": (
            lambda piece=piece: repeated(piece, "x\nEnd of Document\nBody\n", "\nEnd of Document")
            .encode()
        )
        for piece in PIECES
    },
    "of cyrillic letters": lambda: noise("абвгд ежз. \n", "cp1251"),
    "of polish letters": lambda: noise("ąęłśżź abc. \n", "cp1250"),
    "of chinese letters": lambda: noise("議和談判 。\n", "big5"),
    "of western letters": lambda: noise("éèüöß abc. \n", "cp1252"),
    "of any letters": lambda: bytes(random.Random(1).choices(range(32, 256), k=SIZE)),
    "in utf-16": lambda: "\ufeffa".encode("utf-16") * 200_000,
}  # fmt: skip
TABLES: dict[str, Callable[[], str]] = {
    "columns": lambda: filled(lambda n: f"c{n},", "text,"),
    "commas": lambda: repeated(",", "text"),
    "columns alike": lambda: repeated("a,", "text,"),
    "quotation marks": lambda: repeated('"', "text\n"),
    "an open quotation mark": lambda: repeated("a\n", 'text\n"'),
    "short rows": lambda: repeated("a\n", "text\n"),
    "rows": lambda: filled(lambda n: f"a{n}\n", "text\n"),
    "wide rows": lambda: repeated(",\n", "text\n"),
    "many of many columns": lambda: repeated(
        "a" + "," * 999 + "\n", ",".join(["text", *(f"c{n}" for n in range(999))]) + "\n"
    ),
}  # fmt: skip
LINES: dict[str, Callable[[], str]] = {
    "keys": lambda: filled(lambda n: f'"k{n}":1,', '{"text":"a",') + '"z":1}',
    "deep": lambda: repeated("[", '{"text":'),
    "objects": lambda: repeated("{},", '{"text":"a","b":[', "{}]}"),
    "lines": lambda: repeated("{}\n"),
    "texts": lambda: filled(lambda n: f'{{"text":"a{n}"}}\n'),
    "escapes": lambda: repeated("\\ud83d", '{"text":"', '"}'),
    "digits": lambda: repeated("9", '{"text":"a","b":', "}"),
    "numbers": lambda: repeated("1e9,", '{"text":"a","b":[', "1]}"),
    "backslashes": lambda: repeated("\\\\", '{"text":"', '"}'),
}
SHARES: dict[str, Callable[[], bytes]] = {
    "statements": lambda: share(4_000),
    "spans": lambda: share(1, evidence=[[n % 50, n % 50 + 1] for n in range(25_000)]),
    "overlapping spans": lambda: share(1, evidence=[[n % 90, 150 - n % 50] for n in range(5_000)]),
    "fields": lambda: share(1, fields={f"f{n}": n for n in range(60_000)}),
    "new names": lambda: share(3_500, actors=True),
    "empty": lambda: b'{"format":"glossator-jsonl/1","article":{"uid":"a"}}\n' * 18_000,
}  # fmt: skip


def share(count: int, actors: bool = False, **more: object) -> bytes:
    made = []
    for number in range(count):
        one = statement(TEXT, "Germany supports the crisis hotline", uid=f"s{number}")
        if actors:
            one |= {"actor": f"actor {number}", "measure": f"measure {number}"}
        evidence = more.get("evidence")
        if isinstance(evidence, list):
            one["evidence"] = [{"start": a, "end": b, "quote": TEXT[a:b]} for a, b in evidence]
        made.append(one | {key: value for key, value in more.items() if key != "evidence"})
    return json.dumps(line("", *made, text=TEXT, article={"title": "a"})).encode()


PACKED: dict[str, Callable[[], bytes]] = {
    "objects": lambda: packed("a.jsonl", '{"text":"a","b":[' + "{}," * 6_000_000 + "{}]}"),
    "one text": lambda: packed("a.txt", "議\U0001f54a" + "word " * 3_000_000),
    "letters": lambda: packed("a.txt", "\U0001f54a" + "a" * 15_000_000),
    "rows": lambda: packed("a.csv", "text\n" + "a\n" * 9_000_000),
    "short rows": lambda: packed("a.csv", "text,b\n" + "\n,\n" * 6_000_000),
    "lines": lambda: packed("a.jsonl", "{}\n" * 6_000_000),
    "a wide table": lambda: packed("a.csv", "text" + "," * 18_000_000),
    "more than its share": lambda: packed("a.txt", "word " * 8_000_000),
}  # fmt: skip
NAMES = {
    "parts": lambda: "{any}-" * 30 + "{title}!\n" + "-" * 255,
    "a long pattern": lambda: repeated("{any}-"),
    "a long name": lambda: repeated("a-", "{title}-{any}-b\n"),
    "dates": lambda: "{date}" * 1 + "_{title}\n" + "2025-03-" * 30,
}
SEARCHES = {
    "words": lambda: repeated("a "),
    "one word": lambda: repeated("a"),
    "phrases": lambda: repeated('"a" '),
    "one phrase": lambda: repeated("a ", '"'),
    "beginnings": lambda: repeated("a* "),
    "brackets": lambda: repeated("("),
    "or": lambda: repeated("a OR "),
    "not": lambda: repeated("-"),
    "fields": lambda: repeated("actor:a "),
    "patterns": lambda: repeated("/a/ "),
    "patterns that step back": lambda: "/(a+)+b/ OR /(.*)*x/ OR /(.|.)*y/",
    "patterns that count": lambda: "/((a{1,9}){1,9}){1,9}/",
}
DAYS = {repr(piece): (lambda piece=piece: repeated(piece)) for piece in (
    "2025-", "2025-03-", "1.3.", "1. ", "12 March ", "March 1", "20250399", "1_", "3rd of ", "12. ",
    "2025.13.13 ", "31.2.2025 ", "99 May 2025 ", "May 2, 20250",
)}  # fmt: skip

CASES: dict[str, dict[str, Callable[[], str | bytes]]] = {
    "codebook-yaml": CODEBOOKS, "codebook-refi-qda": CODES, "articles.txt": TEXTS,
    "articles.csv": TABLES, "articles.jsonl": LINES, "glossator-jsonl": SHARES,
    "articles.zip": PACKED, "file-names": NAMES, "search": SEARCHES, "days": DAYS,
    "decoding": {name: (lambda make=make: b"\n" + make()) for name, make in TEXTS.items()},
}  # type: ignore[dict-item]  # fmt: skip
