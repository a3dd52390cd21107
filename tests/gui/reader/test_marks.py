"""Lines that an outlet's articles share are greyed in each of them."""

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from tests.gui.reader.conftest import Hands


def page(number: int) -> str:
    return (
        f"All the example news\nTitle {number}\nSentence {number} was said.\nSo was {number + 9}."
    )


def test_lines_that_an_outlet_repeats_are_greyed(hands: Hands) -> None:
    details = ArticleDetails("Any", "Example News")
    hands.desk.bridge.project.run(
        AddArticles([NewArticle(page(n), details, "t.txt") for n in range(1, 5)])
    )
    hands.show(page(0), details)
    text = page(0)
    grey = [text[line.start : line.end] for line in hands.view.paper.residue]
    assert grey == ["All the example news"]
