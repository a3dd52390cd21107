"""From layers that differ to one gold layer: cases, decisions that last, votes and provenance.

Provenance is what a gold statement tells of itself, and every export with it:

- `how`: unanimous, majority, adjudicated or single;
- `kind`: accept, build or write; rules accept and build;
- `by`: who decided, or let the rule run; null where nobody said who;
- `verdict`: the uid of the verdict; null where a rule decided;
- `cause`, `note`: why, in the adjudicator's words; null and empty where a rule decided;
- `from`: the statements that it was made of, each with `annotator` and `uid`;
- `votes`: how many layers said what: `statement` (yes and no), `actor`, `stance` and `measure` by
  name, `evidence` by ranges, `voice` and `fields` as far as they were answered;
- `codebook_revision`: the one in force then, in which these names are to be looked up.
"""
