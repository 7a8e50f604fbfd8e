"""Whether everything a story needs is there."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.editorial.content import Content
from articles.editorial.kinds import ArticleKind
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.facts import Facts

ACRONYM_LETTERS = 12


def no_headline(content: Content, facts: Facts) -> Iterator[Remark]:
    """The story has no headline."""
    if not content.headline:
        yield Remark(field="headline", text=_("The story has no headline. Write one."))


def long_headline(content: Content, facts: Facts) -> Iterator[Remark]:
    """The headline is cut off in lists."""
    length = len(content.headline)
    if length > facts.headline_length:
        said = _(
            "The headline has %(length)d characters; lists and search engines cut it off after %(good)d. "
            "Shorten it."
        )
        yield Remark(field="headline", text=said % {"length": length, "good": facts.headline_length})


def shouted_headline(content: Content, facts: Facts) -> Iterator[Remark]:
    """The headline is all in capitals."""
    letters = [char for char in content.headline if char.isalpha()]
    if len(letters) > ACRONYM_LETTERS and content.headline.isupper():
        said = _("The headline is all in capitals. Write it in ordinary letters; acronyms keep theirs.")
        yield Remark(field="headline", text=said)


def no_text(content: Content, facts: Facts) -> Iterator[Remark]:
    """The story has no text."""
    if not content.body:
        yield Remark(field="body", text=_("The story has no text yet. Write it."))


def no_section(content: Content, facts: Facts) -> Iterator[Remark]:
    """The story has no section."""
    if content.section_id is None:
        yield Remark(field="section", text=_("No section is chosen. Choose where readers find the story."))


def no_summary(content: Content, facts: Facts) -> Iterator[Remark]:
    """The story has no summary."""
    if not content.summary:
        said = _(
            "No summary is written; lists and shared links show the first words of the text. "
            "Write one or two sentences."
        )
        yield Remark(field="summary", text=said)


def no_tag(content: Content, facts: Facts) -> Iterator[Remark]:
    """The story has no tag."""
    if not facts.tags:
        said = _("No tag is given. Give at least one, so that readers find what belongs together.")
        yield Remark(field="tag_names", text=said)


def no_sponsor(content: Content, facts: Facts) -> Iterator[Remark]:
    """An advertorial does not say who pays."""
    if content.kind == ArticleKind.ADVERTORIAL and content.sponsor_id is None:
        said = _("An advertorial has to say who pays for it. Choose the sponsor.")
        yield Remark(field="sponsor", text=said)
