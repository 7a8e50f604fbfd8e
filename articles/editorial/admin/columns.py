"""What the list shows of an article."""

from django.contrib import admin
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from articles.core.dates import full_moment, short_moment
from articles.editorial.kinds import ArticleKind, WithdrawalReason
from articles.editorial.models import Article

SEEN = "seen-"
FLAGS = {
    "is_unverified": _("unverified"),
    "involves_child": _("child"),
    "involves_sexual_crime": _("sexual crime"),
    "involves_election": _("election"),
}


def state_badge(article: Article) -> SafeString:
    """Where the article stands, in words and a colour."""
    kind = "scheduled" if article.scheduled_for else article.state
    return format_html('<span class="badge badge-{}">{}</span>', kind, state_words(article))


def state_words(article: Article) -> str:
    """Where the article stands; what waits for its moment is not called published."""
    return gettext("Scheduled") if article.scheduled_for else article.get_state_display()


def marks(article: Article) -> SafeString:
    """When it will appear, and what else is to be known of it."""
    if not article.scheduled_for:
        return further_marks(article)
    begins = _("from %(when)s") % {"when": full_moment(article.scheduled_for)}
    return _marked([("scheduled", begins)]) + further_marks(article)


def further_marks(article: Article) -> SafeString:
    """Whether readers see an older version, why they see none any more, how many notes are open."""
    shown: list[tuple[str, str | Promise]] = []
    if article.is_changed:
        shown.append(("changed", _("changed since publication")))
    if article.withdrawn_for:
        grounds = WithdrawalReason(article.withdrawn_for).label
        shown.append(("withdrawn", _("grounds of the withdrawal: %(grounds)s") % {"grounds": grounds}))
    if count := article.open_notes:
        words = ngettext("%(count)d open note", "%(count)d open notes", count)
        shown.append(("notes", words % {"count": count}))
    return _marked(shown)


def _marked(shown: list[tuple[str, str | Promise]]) -> SafeString:
    return format_html_join("", '<span class="mark mark-{}">{}</span>', shown)


def flags(article: Article) -> SafeString:
    """The kind, where it is not plain news, and what makes the article sensitive."""
    words = [label for name, label in FLAGS.items() if getattr(article, name)]
    if article.kind != ArticleKind.NEWS:
        words.insert(0, article.get_kind_display())
    return format_html_join("", '<span class="flag">{}</span>', ((word,) for word in words))


class Columns:
    """The columns of the list of articles."""

    def action_checkbox(self, article: Article) -> SafeString:
        """The box that chooses the article, with the revision that the list shows of it."""
        seen = (SEEN, article.pk, article.revision_number)
        return super().action_checkbox(article) + format_html(
            '<input type="hidden" name="{}{}" value="{}">', *seen
        )

    @admin.display(description=_("headline"))
    def headline_column(self, article: Article) -> SafeString:
        """The headline, leading to the article, with its kind and flags."""
        address = reverse("admin:articles_article_change", args=[article.pk])
        return format_html('<a class="headline" href="{}">{}</a> {}', address, article, flags(article))

    @admin.display(description=_("state"))
    def state_column(self, article: Article) -> SafeString:
        """The badge of the state and what the editions say."""
        return format_html("{} {}", state_badge(article), marks(article))

    @admin.display(description=_("writer"))
    def writer_column(self, article: Article) -> str:
        """Who began it."""
        return str(article.created_by)

    @admin.display(description=_("last touched"), ordering="-updated_at")
    def touched_column(self, article: Article) -> SafeString:
        """When it was saved last, and by whom."""
        return format_html(
            '<time datetime="{}">{}</time><br><span class="quiet">{}</span>',
            article.updated_at.isoformat(),
            short_moment(article.updated_at),
            article.updated_by,
        )
