"""The screens on which editors arrange the front page, and what stands on top of other pages."""

from articles.frontpage.admin.pinnable import pinnable
from articles.frontpage.admin.pins import pins_screen
from articles.frontpage.admin.screen import front_screen

__all__ = ["front_screen", "pinnable", "pins_screen"]
