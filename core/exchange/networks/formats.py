"""The formats of networks, as they are listed; `writing` has what writes them."""

from core.exchange.format import Format

GRAPHML, GEXF, CSV = "graphml", "gexf", "network-csv"

FORMATS = (
    Format(
        name=GRAPHML,
        title="GraphML: a network of actors and measures; a folder of files for windows of time",
        extensions=(".graphml",),
        carries=(
            "actors and measures with kind, parent and identifier, how often they occur and their "
            "mean stance",
            "ties with their weight, and what was counted of agreement and conflict",
        ),
        loses=(
            "texts, passages and single statements: a network only counts them",
            "time within a file: each window is a file of its own",
        ),
        is_network=True,
    ),
    Format(
        name=GEXF,
        title="GEXF: a network of actors and measures, with its windows of time, as Gephi reads it",
        extensions=(".gexf",),
        carries=(
            "actors and measures with kind, parent and identifier, how often they occur and their "
            "mean stance",
            "ties with their weight, and what was counted of agreement and conflict",
            "in which windows of time each of them is there, and the weights then",
        ),
        loses=("texts, passages and single statements: a network only counts them",),
        is_network=True,
    ),
    Format(
        name=CSV,
        title="Network as CSV: a folder with a list of nodes, a list of edges, and matrices",
        extensions=(".csv",),
        carries=(
            "actors and measures with kind, parent and identifier, how often they occur and their "
            "mean stance",
            "ties with their weight, and what was counted of agreement and conflict",
            "the same of each window of time",
        ),
        loses=(
            "texts, passages and single statements: a network only counts them",
            "with windows of time, the network of the whole time",
        ),
        is_network=True,
    ),
)
NAMES = tuple(known.name for known in FORMATS)
