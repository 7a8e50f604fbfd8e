"""What is done with a key that is there: a new one for the same partner, or an end to it."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from articles.core.admin import acting
from articles.partners.models import PartnerKey
from articles.partners.services import (
    CHANGE_OVER,
    LIFETIMES,
    KeyIsRevoked,
    renew_partner_key,
    revoke_partner_key,
)

DEFAULT_DAYS = 365
LARGEST_KEY = 2**63 - 1
REFUSED = 422


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def renew(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks how long the new key opens, and tells it."""
    key = _opened(request, pk)
    if request.method != "POST":
        return _asked(request, "renew", key)
    typed = request.POST.get("days", "")
    days = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else 0
    try:
        made, secret = renew_partner_key(key.pk, days=days, by=acting(request), at=timezone.now())
    except ValidationError as refusal:
        return _asked(request, "renew", key, errors=refusal.messages, days=days)
    return told(request, made, secret=secret, old=PartnerKey.objects.get(pk=key.pk))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks once more, and closes the key."""
    key = _opened(request, pk)
    if request.method != "POST":
        return _asked(request, "revoke", key)
    try:
        revoke_partner_key(key.pk, by=acting(request), at=timezone.now())
    except KeyIsRevoked as refusal:
        return _asked(request, "revoke", key, errors=refusal.messages)
    messages.success(request, _("The key is revoked: it opens nothing any more."))
    return redirect("admin:articles_partnerkey_change", key.pk)


@never_cache
def told(
    request: HttpRequest, made: PartnerKey, *, secret: str, old: PartnerKey | None = None
) -> HttpResponse:
    """The key itself, told this once, on a page that nothing keeps."""
    context = {"made": made, "secret": secret, "old": old, "title": _("The key for %s") % made.partner}
    return _drawn(request, "told", context)


def _opened(request: HttpRequest, pk: int) -> PartnerKey:
    if not request.user.has_perm("articles.change_partnerkey"):
        raise PermissionDenied
    key = PartnerKey.objects.filter(pk=pk).first() if pk <= LARGEST_KEY else None
    if key is None:
        raise Http404
    return key


def _asked(
    request: HttpRequest,
    name: str,
    key: PartnerKey,
    *,
    errors: list[str] | None = None,
    days: int = DEFAULT_DAYS,
) -> HttpResponse:
    titles = {"renew": _("Renew the key of %s"), "revoke": _("Revoke the key of %s")}
    context = {
        "key": key,
        "title": titles[name] % key.partner,
        "lifetimes": LIFETIMES,
        "days": days,
        "change_over": CHANGE_OVER.days,
        "errors": errors,
    }
    response = _drawn(request, name, context)
    response.status_code = REFUSED if errors else 200
    return response


def _drawn(request: HttpRequest, name: str, context: dict[str, Any]) -> TemplateResponse:
    frame = {**admin.site.each_context(request), "opts": PartnerKey._meta}
    return TemplateResponse(request, f"admin/articles/partnerkey/{name}.html", frame | context)
