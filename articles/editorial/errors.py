"""What the desk can refuse, in words fit for an editor's screen."""

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from articles.editorial.merging import Merge
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
    """Somebody saved the article since the person read it."""

    def __init__(self, current: Revision) -> None:
        super().__init__(
            _("%(who)s saved this story after you opened it (revision %(number)d). Read it, then go on.")
            % {"who": current.made_by, "number": current.number}
        )
        self.current = current


class DisputedSave(StaleRevision):
    """Two people changed the same place, or what they made together is refused: a person has to choose.

    Everything else is merged already; `refusal` says what the rules refuse of the whole.
    """

    def __init__(self, merge: Merge, current: Revision, *, refusal: ValidationError | None = None) -> None:
        super().__init__(current)
        self.message = _("Somebody saved this story after you opened it. Nothing of yours was lost.")
        self.merge = merge
        self.refusal = refusal
