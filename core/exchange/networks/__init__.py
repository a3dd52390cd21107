"""Discourse networks as files that programs for networks read."""
