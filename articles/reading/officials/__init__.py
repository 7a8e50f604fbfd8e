"""Finds the officials a story names: tokens, then whole tokens classified, then a grammar over them."""
