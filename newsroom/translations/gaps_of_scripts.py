"""Texts of the scripts of Django's admin that its own Indonesian catalogue lacks, or says wrongly."""

from django.utils.translation import gettext_noop

LACKING = (
    gettext_noop("Today (%(date)s)"),
    gettext_noop("Yesterday (%(date)s)"),
    gettext_noop("Tomorrow (%(date)s)"),
)
MISTAKEN = (
    gettext_noop("Sunday"),
    gettext_noop("Friday"),
    gettext_noop('Remove %s by selecting them and then select the "Remove" arrow button.'),
    gettext_noop('Choose %s by selecting them and then select the "Choose" arrow button.'),
    gettext_noop("Remove selected %s"),
    gettext_noop("Choose selected %s"),
    gettext_noop("Remove all %s"),
    gettext_noop("Type into this box to filter down the list of selected %s."),
    gettext_noop(
        "You have selected an action, and you haven’t made any changes on individual fields. You’re "
        "probably looking for the Run button rather than the Save button."
    ),
)
