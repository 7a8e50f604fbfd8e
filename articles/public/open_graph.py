"""How a page presents itself where it is shared: the table of its meta tags."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from articles.core.models import Newsroom
from articles.editorial.models import Edition
from articles.editorial.share_images.drawing import HEIGHT, WIDTH
from articles.media.sources import picture_sources
from articles.public.story import Story
from articles.public.structured_data import Absolute, moment


@dataclass(frozen=True, kw_only=True)
class SharedPage:
    """What the meta tags are made from."""

    kind: str = "website"
    title: str
    description: str = ""
    url: str
    site_name: str
    image: str = ""
    image_width: int = 0
    image_height: int = 0
    image_alt: str = ""
    published: str = ""
    modified: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class MetaTag:
    """One tag: `<meta property="og:title" content="…">`."""

    attribute: str
    key: str
    content: str


@dataclass(frozen=True)
class Row:
    """A line of the table: the tag, and where its contents come from; none, one or several."""

    attribute: str
    key: str
    contents: Callable[[SharedPage], Iterable[object]]


ROWS = (
    Row("name", "description", lambda page: [page.description]),
    Row("property", "og:type", lambda page: [page.kind]),
    Row("property", "og:locale", lambda page: ["id_ID"]),
    Row("property", "og:site_name", lambda page: [page.site_name]),
    Row("property", "og:title", lambda page: [page.title]),
    Row("property", "og:description", lambda page: [page.description]),
    Row("property", "og:url", lambda page: [page.url]),
    Row("property", "og:image", lambda page: [page.image]),
    Row("property", "og:image:width", lambda page: [page.image_width]),
    Row("property", "og:image:height", lambda page: [page.image_height]),
    Row("property", "og:image:alt", lambda page: [page.image_alt]),
    Row("property", "article:published_time", lambda page: [page.published]),
    Row("property", "article:modified_time", lambda page: [page.modified]),
    Row("property", "article:section", lambda page: [page.section]),
    Row("property", "article:tag", lambda page: page.tags),
    Row("name", "twitter:card", lambda page: ["summary_large_image" if page.image else "summary"]),
)


def meta_tags(page: SharedPage) -> list[MetaTag]:
    """The tags of a page, in the order of the table; what the page does not have is left out."""
    return [
        MetaTag(row.attribute, row.key, str(content))
        for row in ROWS
        for content in row.contents(page)
        if content
    ]


def shared_article(story: Story, *, newsroom: Newsroom, absolute: Absolute) -> SharedPage:
    """An article as it is shared, from what its page shows."""
    edition = story.edition
    image = _image(edition)
    return SharedPage(
        kind="article",
        title=edition.headline,
        description=edition.summary,
        url=absolute(edition.get_absolute_url()),
        site_name=newsroom.name,
        image=absolute(image.url) if image else "",
        image_width=image.width if image else 0,
        image_height=image.height if image else 0,
        image_alt=image.alt if image else "",
        published=moment(edition.published_at),
        modified=moment(edition.visible_from),
        section=edition.section.name,
        tags=tuple(tag.name for tag in story.tags),
    )


@dataclass(frozen=True, kw_only=True)
class _SharedImage:
    url: str
    width: int
    height: int
    alt: str


def _image(edition: Edition) -> _SharedImage | None:
    """The picture drawn for sharing; until the worker has made it, the lead picture."""
    drawn = getattr(edition, "share_image", None)
    if drawn is not None:
        return _SharedImage(url=drawn.file.url, width=WIDTH, height=HEIGHT, alt=edition.headline)
    if edition.lead_image is None:
        return None
    sources = picture_sources(edition.lead_image)
    return _SharedImage(url=sources.src, width=sources.width, height=sources.height, alt=edition.lead_alt)
