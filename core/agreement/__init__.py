"""How far annotators agree: pure functions over what their layers say."""
