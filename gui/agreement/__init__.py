"""The review of agreement: who agrees with whom on what, how surely, and where not."""
