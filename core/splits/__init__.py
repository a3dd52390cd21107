"""Which articles train, validate and test: fixed for good, copies of one text together. Pure."""
