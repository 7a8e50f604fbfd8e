"""Arranging what readers see first: every act is dated, and what readers have seen stays as it was."""

from articles.frontpage.services.breaking import LONGEST_LINE, break_news, end_breaking_line
from articles.frontpage.services.dated import PERMISSION, FrontMoved
from articles.frontpage.services.pins import move_on_page, pin_on_page, unpin_from_page
from articles.frontpage.services.places import move, pin, unpin

__all__ = [
    "LONGEST_LINE",
    "PERMISSION",
    "FrontMoved",
    "break_news",
    "end_breaking_line",
    "move",
    "move_on_page",
    "pin",
    "pin_on_page",
    "unpin",
    "unpin_from_page",
]
