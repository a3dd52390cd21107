"""Articles in: a file for each kind that can be read; `core.exchange.registry` names them."""
