"""Sitemaps as the files that search engines read (sitemaps.org, and the extensions for news and images)."""

from collections.abc import Iterable
from datetime import datetime
from io import StringIO
from xml.sax.xmlreader import AttributesImpl

from django.utils.xmlutils import SimplerXMLGenerator

from articles.core.text import without_invisible
from articles.editorial.models import Edition
from articles.public.sitemaps import Listed
from articles.public.structured_data import Absolute, moment

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
IMAGE = "http://www.google.com/schemas/sitemap-image/1.1"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
CONTENT_TYPE = "application/xml; charset=utf-8"
LANGUAGE = "id"
NOTHING: "AttributesImpl[str]" = AttributesImpl({})


def sitemap_index(files: Iterable[Listed], *, absolute: Absolute) -> str:
    """The file that names the other files."""
    return _document("sitemapindex", "sitemap", files, absolute=absolute)


def sitemap(pages: Iterable[Listed], *, absolute: Absolute) -> str:
    """A file that names pages."""
    return _document("urlset", "url", pages, absolute=absolute)


def news_sitemap(editions: Iterable[Edition], *, paper: str, absolute: Absolute) -> str:
    """The file that tells news aggregators what is new."""
    out, xml = _begin("urlset", {"xmlns": SITEMAP, "xmlns:news": NEWS})
    for edition in editions:
        xml.startElement("url", NOTHING)
        xml.addQuickElement("loc", absolute(edition.get_absolute_url()))
        xml.startElement("news:news", NOTHING)
        xml.startElement("news:publication", NOTHING)
        xml.addQuickElement("news:name", paper)
        xml.addQuickElement("news:language", LANGUAGE)
        xml.endElement("news:publication")
        xml.addQuickElement("news:publication_date", moment(edition.published_at))
        xml.addQuickElement("news:title", without_invisible(edition.headline))
        xml.endElement("news:news")
        xml.endElement("url")
    xml.endElement("urlset")
    return out.getvalue()


def _document(root: str, row: str, entries: Iterable[Listed], *, absolute: Absolute) -> str:
    out, xml = _begin(root, {"xmlns": SITEMAP, "xmlns:image": IMAGE})
    for entry in entries:
        xml.startElement(row, NOTHING)
        xml.addQuickElement("loc", absolute(entry.path))
        _changed(xml, entry.changed_at)
        _image(xml, entry.image, absolute)
        xml.endElement(row)
    xml.endElement(root)
    return out.getvalue()


def _begin(root: str, attributes: dict[str, str]) -> tuple[StringIO, SimplerXMLGenerator]:
    out = StringIO()
    xml = SimplerXMLGenerator(out, "utf-8")
    xml.startDocument()
    xml.startElement(root, AttributesImpl(attributes))
    return out, xml


def _changed(xml: SimplerXMLGenerator, at: datetime | None) -> None:
    if at is not None:
        xml.addQuickElement("lastmod", moment(at))


def _image(xml: SimplerXMLGenerator, address: str, absolute: Absolute) -> None:
    if address:
        xml.startElement("image:image", NOTHING)
        xml.addQuickElement("image:loc", absolute(address))
        xml.endElement("image:image")
