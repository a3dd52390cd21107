"""What somebody is to annotate, in words and as a list of articles."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.article import ArticleFilter
from core.model.handout import AssignedWork
from core.model.ids import AnnotatorId


def progress(work: AssignedWork) -> str:
    """“12 of 40 done”: of what is assigned."""
    words = QCoreApplication.translate("Assigned", "{done} of {assigned} done")
    number = QLocale().toString
    return words.format(done=number(work.done), assigned=number(work.assigned))


def of_annotator(annotator: AnnotatorId) -> ArticleFilter:
    return ArticleFilter(assigned_to=annotator)
