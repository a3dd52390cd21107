"""The whole way in: file, inspection, mapping, project; and what stands there afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.commands.annotations import AnnotationsReport
from core.exchange.annotations.assembling import CarryReport, WhoseLayers, assembled
from core.exchange.annotations.inspecting import found_in, inspected
from core.exchange.annotations.mapping import AnnotationMapping, chosen
from core.model.span import Role
from core.project import Project


@dataclass(frozen=True)
class Came:
    """What the import reported, and the mapping that it went by."""

    report: AnnotationsReport
    carried: CarryReport
    mapping: AnnotationMapping

    @property
    def losses(self) -> dict[str, int]:
        return {str(loss.what): loss.count for loss in self.carried.losses}

    @property
    def remarks(self) -> list[str]:
        return [str(remark) for remark in self.carried.remarks]


def bring(
    project: Project,
    path: Path,
    *pairs: str,
    annotator: str | None = None,
    as_suggestions: bool = False,
    create: bool = True,
    names: Mapping[str, str] | None = None,
) -> Came:
    """Import the file with the proposed mapping, but for `pairs` as on the command line."""
    found = found_in(path)
    seen = inspected(found, project.codebook)
    mapping = seen.mapping.changed(chosen(pairs))
    whose = WhoseLayers(annotator, as_suggestions, names or {})
    made = assembled(found, mapping, project.codebook, whose)
    report = project.run(made.command(path.name, create=create))
    return Came(report, made.report, mapping)


@dataclass(frozen=True, order=True)
class Told:
    """A statement in words."""

    annotator: str
    evidence: str
    actor: str | None = None
    stance: str | None = None
    measure: str | None = None
    note: str = ""


def told(project: Project) -> list[Told]:
    """All statements of all layers, each checked to quote its article, by annotator and place."""
    book = project.codebook
    found = []
    for layer in project.layers():
        for article in project.articles_by_uid():
            text = project.text(article.id)
            for statement in project.statements(article.id, layer.id):
                parts = statement.parts
                for role in Role:
                    assert all(span.holds_in(text) for span in parts.spans(role))
                found.append(
                    Told(
                        layer.annotator.name,
                        " … ".join(span.quote for span in parts.evidence),
                        book.name_of(parts.actor),
                        book.name_of(parts.stance),
                        book.name_of(parts.measure),
                        parts.note,
                    )
                )
    return found


def marks(project: Project, role: Role) -> list[tuple[str, ...]]:
    """What is marked for the role in each statement, in the order of `told`."""
    return [
        tuple(span.quote for span in statement.parts.spans(role))
        for layer in project.layers()
        for article in project.articles_by_uid()
        for statement in project.statements(article.id, layer.id)
    ]
