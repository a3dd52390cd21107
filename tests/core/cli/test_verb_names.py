"""The names that the launcher goes by are those of the verbs."""

from core.cli import VERBS, program


def test_the_launcher_knows_every_verb_by_name() -> None:
    assert set(VERBS) == {verb.name.split()[0] for verb in program.VERBS}
