"""Public, dated acts on a published article."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.caching.pages import expire_pages
from articles.core.models import User
from articles.editorial.errors import NotAllowed, StepRefused
from articles.editorial.kinds import CorrectionKind
from articles.editorial.models import Correction, Edition
from articles.editorial.permissions import may_see
from articles.editorial.services.locking import locked
from articles.editorial.services.notifying import notify_of_correction


@transaction.atomic
def correct(article_id: int, *, kind: str, text: str, by: User, at: datetime) -> Correction:
    """Publishes an erratum, correction, reply or update on a story that readers see.

    Raises NotAllowed, StepRefused, or ValidationError on `kind` and `text`.
    """
    article = locked(article_id)
    if not by.has_perm("articles.correct_article") or not may_see(article, by):
        raise NotAllowed(_("Your role does not publish corrections."))
    if kind == CorrectionKind.PENCABUTAN:
        raise ValidationError({"kind": _("A withdrawal is a step of its own.")})
    if not Edition.objects.visible(at=at).filter(article=article).exists():
        raise StepRefused(_("Readers do not see this story: there is nothing to correct."))
    row = Correction(article=article, kind=kind, text=text, made_by=by, made_at=at)
    row.full_clean(exclude=["article", "made_by"])
    row.save()
    record("article.corrected", by=by, at=at, on=article, kind=kind)
    notify_of_correction(row, by=by, at=at)
    transaction.on_commit(expire_pages)
    return row
