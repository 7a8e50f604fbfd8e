"""The screen on which editors arrange the front page."""

from articles.frontpage.admin.screen import front_screen

__all__ = ["front_screen"]
