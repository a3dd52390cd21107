"""What stands where no figure can be: why, and what would change it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.model.layer import Layer
from gui.agreement import words
from gui.agreement.measuring import Measured
from gui.shared.words import quoted


def lesson_of(measured: Measured, layers: Sequence[Layer]) -> tuple[str, str]:
    """In one line what is lacking, and below it how to get it."""
    translate = QCoreApplication.translate
    if len(layers) < 2:
        return _alone()
    if len(measured.choice.layers) < 2:
        return (
            translate("Agreement", "Choose two annotators or more"),
            translate("Agreement", "Those with a tick above are compared with each other."),
        )
    names = {layer.id: layer.annotator.name for layer in layers}
    done = ", ".join(
        f"{names[layer]}: {words.articles(measured.lacking.done.get(layer, 0))}"
        for layer in measured.choice.layers
    )
    how = translate(
        "Agreement",
        "An article counts once everybody who is compared has marked it done, also where it holds "
        "no statement. Done so far: {done}.",
    ).format(done=done)
    lacking = [
        translate("Agreement", "{title} still waits for {names}.").format(
            title=quoted(title), names=", ".join(names[layer] for layer in missing)
        )
        for title, missing in measured.lacking.examples
    ]
    if more := measured.lacking.articles - len(lacking):
        lacking.append(translate("Agreement", "… and {count} more.").format(count=more))
    return translate("Agreement", "No article is done by all"), "\n".join([how, "", *lacking])


def _alone() -> tuple[str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Agreement", "One annotator has nobody to agree with"),
        translate(
            "Agreement",
            "Agreement is measured where two annotators read the same articles without seeing "
            "each other’s statements. Menu Project: “{plan}” gives the same articles to "
            "somebody else, and “{back}” takes in a file that was returned; once both have "
            "marked them done, it stands here how far they agree.",
        ).format(
            plan=translate("Actions", "Plan who reads what…"),
            back=translate("Actions", "Bring back…"),
        ),
    )
