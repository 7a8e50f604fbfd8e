"""What the newsroom's own pages say about articles, moments and what happened."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django import template
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from articles.audit.models import AuditEntry
from articles.audit.words import changed_words
from articles.core.dates import full_date, month_name, short_moment
from articles.editorial.admin.columns import flags, further_marks, marks, state_badge
from articles.editorial.admin.places import anchor_of, place_of
from articles.editorial.models import Article
from articles.editorial.readiness.check import Finding, Remark
from articles.editorial.readiness.table import check_named

register = template.Library()


@register.simple_tag
def moment(value: datetime | None) -> str:
    """A moment with its zone, short."""
    return short_moment(value) if value else ""


@register.simple_tag
def long_day(day: date) -> str:
    """A day with its weekday."""
    return full_date(day)


@register.simple_tag(name="month_name")
def name_of_month(month: date) -> str:
    """A month with its year."""
    return month_name(month)


@register.simple_tag
def waited(since: datetime | None, at: datetime) -> str:
    """How long something waits by now, in its two largest units."""
    if since is None:
        return ""
    if at - since < timedelta(minutes=1):
        return _("came just now")
    return _("waits %(how_long)s") % {"how_long": timesince(since, at)}


@register.simple_tag
def article_badge(article: Article) -> SafeString:
    """Where the article stands."""
    return state_badge(article)


@register.simple_tag
def article_marks(article: Article) -> SafeString:
    """What its editions say."""
    return marks(article)


@register.simple_tag
def article_further_marks(article: Article) -> SafeString:
    """What its editions and notes say, beside the moment that stands there already."""
    return further_marks(article)


@register.simple_tag
def article_flags(article: Article) -> SafeString:
    """Its kind and what makes it sensitive."""
    return flags(article)


@register.simple_tag
def audit_fields(entry: AuditEntry) -> str:
    """Which fields were changed, by their labels."""
    return changed_words(entry)


@register.simple_tag
def audit_checks(entry: AuditEntry) -> str:
    """Which checks a step let pass, by their labels."""
    checks = [(name, check_named(name)) for name in entry.data.get("checks", ())]
    return ", ".join(str(check.label) if check else name for name, check in checks)


@register.filter
def held(findings: Iterable[Finding]) -> int:
    """How many of the findings hold the story back."""
    return sum(finding.blocks for finding in findings)


@register.simple_tag
def remark_place(remark: Remark) -> str:
    """The field that a remark means, and the number of the row where it has rows."""
    label = capfirst(place_of(remark.field))
    return label if remark.row is None else f"{label} {remark.row + 1}"


@register.simple_tag
def remark_anchor(remark: Remark) -> str:
    """Where on the form the remark leads."""
    return anchor_of(remark)
