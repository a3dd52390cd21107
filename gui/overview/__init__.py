"""A project at a glance: how far the work is, and who stands where on what."""
