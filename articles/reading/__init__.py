"""Understands text: pasted pages, names, mentions; pure functions over text and tables."""
