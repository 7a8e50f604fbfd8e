"""What the desk can refuse, in words fit for an editor's screen."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from articles.editorial.models import Revision


class DeskError(Exception):
    """A step or save that the newsroom's rules refuse; the message is for the person who tried."""

    def __init__(self, message: str | Promise) -> None:
        super().__init__(str(message))
        self.message = str(message)


class NotAllowed(DeskError):
    """The person's role, or their part in this article, does not permit it."""


class StepRefused(DeskError):
    """The article does not stand where this step begins, or lacks what the step needs."""


class StaleRevision(DeskError):
    """Somebody saved the article since the page was opened; both versions are to be shown."""

    def __init__(self, current: Revision) -> None:
        super().__init__(_("Somebody saved this story after you opened it. Nothing of yours was lost."))
        self.current = current
