"""Texts of Django's admin that its own Indonesian catalogue lacks; named here, they stand in ours."""

from django.utils.translation import gettext_noop

LACKING = (
    gettext_noop("- Select an option -"),
    gettext_noop("Breadcrumbs"),
    gettext_noop("If disabled, the current password for this user will be lost."),
)
