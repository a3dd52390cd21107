"""Freezing gold into a folder that can be cited: what it would hold, writing it, checking it.

For front ends, each in a worker with a project of its own, opened to be read:

- `asking.Asked`: what a person chooses: licence, name, version, date, seed, shares, further
  formats, kinds of data, gold with what is unresolved, the release before this one.
- `planning.preview(project, asked, progress) -> Preview`: nothing is written and nothing refused
  that can be mended; `Preview.obstacles` says, sentence by sentence, what stands in the way.
  `balance` has for each split articles, statements, and how often each stance, measure, actor and
  voice occurs; `leakage` what is alike across splits; `withheld` the articles that are left out
  because they are near articles of several splits; `losses` by format what it drops; `changes`
  what was added, removed and changed since the release before, None of a first one.
- `writing.release(project, out, asked, progress) -> Released`: whole or not at all; the same
  project and wishes give the same bytes. Refused with the first obstacle.
- `verifying.verified(folder, progress) -> Verified`: every hash and every quote of a release.
"""
