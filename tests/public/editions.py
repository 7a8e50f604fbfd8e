"""A complete story as readers see it, for tests of what robots are told about it."""

from articles.editorial.models import Edition, EditionByline, EditionMention, EditionTag
from tests.factories import (
    AuthorFactory,
    EditionFactory,
    ImageFactory,
    OfficialFactory,
    SectionFactory,
    TagFactory,
)


def complete_edition(**kwargs) -> Edition:
    """An edition with a section, a reporter, an editor, two tags, an official and a picture."""
    words = {
        "headline": "Kapolres Pantau Gudang Logistik KPU",
        "lead_alt": "Kapolres memimpin apel",
        "lead_caption": "Apel di halaman gudang.",
        "lead_credit": "Rina Wati",
    }
    section = kwargs.pop("section", None) or SectionFactory(name="Politik")
    edition = EditionFactory(**{**words, "section": section, "lead_image": ImageFactory(), **kwargs})
    shared = {"edition": edition, "published_at": edition.published_at}
    for position, name in enumerate(["Pemilu 2024", "Banyuasin & Musi"]):
        EditionTag.objects.create(tag=TagFactory(name=name), position=position, **shared)
    reporter = AuthorFactory(name="Rina Wati")
    EditionByline.objects.create(author=reporter, name="Rina Wati", part="reporter", **shared)
    EditionByline.objects.create(name="Budi", part="editor", position=1, **shared)
    EditionMention.objects.create(
        official=OfficialFactory(name="Ferly Rosa Putra"),
        as_written="AKBP Ferly Rosa Putra SIK",
        office="Kapolres Banyuasin",
        **shared,
    )
    return edition
