"""The standing pages of the paper."""

from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.html import photos_in, plain_text
from articles.core.models import User
from articles.core.slugs import free_slug
from articles.core.text import clean_line
from articles.editorial.bodies import matched
from articles.editorial.models import Page

MOST_CHARS = 100_000


@transaction.atomic
def save_page(page: Page, *, by: User, at: datetime) -> Page:
    """Saves a standing page with its text cleaned; a new one gets its address, which then stays.

    Raises PermissionDenied, or ValidationError keyed by field.
    """
    verb, act = ("change", "saved") if page.pk else ("add", "created")
    if not by.has_perm(f"articles.{verb}_page"):
        raise PermissionDenied(_("Your role does not write standing pages."))
    if len(page.body) > MOST_CHARS:
        raise ValidationError(
            {"body": _("The text is too long: at most %(most)d characters.") % {"most": MOST_CHARS}}
        )
    page.body, _no_read_also = matched(page.body, ())
    if photos_in(page.body):
        raise ValidationError({"body": _("A standing page holds no pictures.")})
    if not plain_text(page.body):
        raise ValidationError({"body": _("The page has no text yet.")})
    if not page.slug:
        page.slug = free_slug(clean_line(page.title)[:50], among=Page.objects.all(), fallback="halaman")
    page.updated_at = at
    page.full_clean()
    page.save()
    record(f"page.{act}", by=by, at=at, on=page)
    return page
