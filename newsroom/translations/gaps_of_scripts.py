"""Texts of the scripts of Django's admin that its own Indonesian catalogue lacks."""

from django.utils.translation import gettext_noop

LACKING = (
    gettext_noop("Today (%(date)s)"),
    gettext_noop("Yesterday (%(date)s)"),
    gettext_noop("Tomorrow (%(date)s)"),
)
