"""The panels beside the text: actor, stance, measure and details of the current statement."""
