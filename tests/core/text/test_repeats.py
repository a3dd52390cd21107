"""What the pages of one source repeat is found at their ends, and the articles are left alone."""

from core.text.repeats import EDGE, edge_lines, repeated_in

FRAME = ("The Example Times — all the news", "Share your view with us", "Imprint and contact")


def page(number: int, *more: str) -> str:
    body = "\n".join(f"Sentence {at} of article {number} says this." for at in range(6))
    return "\n".join((FRAME[0], f"Title {number}", body, *more, FRAME[1], f" {FRAME[2]}  "))


def found(text: str, *others: str) -> list[str]:
    return [text[start:end] for start, end in repeated_in(text, map(edge_lines, others))]


def test_lines_of_several_pages_are_found_where_they_stand() -> None:
    assert found(page(0), *(page(n) for n in range(1, 6))) == list(FRAME)


def test_lines_of_two_others_may_be_chance() -> None:
    assert found(page(0), page(1), page(2)) == []


def test_lines_of_a_few_among_many_are_left_alone() -> None:
    others = [page(n, "Conclusion") for n in range(1, 4)] + [page(n) for n in range(4, 30)]
    assert "Conclusion" not in found(page(0, "Conclusion"), *others)


def test_copies_of_one_article_tell_nothing_of_the_page() -> None:
    assert found(page(0), page(0), page(0, "One"), page(0, "Two"), page(0, "Three")) == []


def test_the_middle_of_a_text_is_the_articles() -> None:
    filling = "\n".join(f"Line {n} of its own." for n in range(EDGE // 10))
    text = f"{filling}\n{FRAME[1]}\n{filling}"
    assert FRAME[1] not in edge_lines(text)
    assert found(text, *(page(n) for n in range(5))) == []


def test_long_lines_and_blank_ones_are_no_residue() -> None:
    text = f"{'word ' * 100}\n\n \n{FRAME[0]}"
    assert edge_lines(text) == {FRAME[0]}
    assert repeated_in("", [edge_lines(text)] * 5) == ()
