"""What can be read of an open project: the read models behind the facade, by their matter."""

from core.reading.adjudicating import Adjudicating
from core.reading.agreeing import Agreeing
from core.reading.articles import EVERY_ARTICLE, ArticleReading
from core.reading.codebook import CodebookReading
from core.reading.exporting import Exporting
from core.reading.handing_out import HandingOut
from core.reading.history import HistoryReading
from core.reading.networking import Networking
from core.reading.releasing import Releases
from core.reading.searching import Searching
from core.reading.sources import SourceReading
from core.reading.statements import StatementReading
from core.reading.surveying import Surveying
from core.reading.trail import TrailReading

__all__ = ["EVERY_ARTICLE", "Reading"]


class Reading(
    Agreeing,
    HandingOut,
    Networking,
    ArticleReading,
    SourceReading,
    StatementReading,
    Searching,
    Surveying,
    Adjudicating,
    Exporting,
    Releases,
    CodebookReading,
    HistoryReading,
    TrailReading,
):
    """Answers from the file as it is committed, and changes nothing."""
