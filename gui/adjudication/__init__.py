"""Deciding what layers say differently: a queue, versions side by side, verdicts by keys."""
