"""Rows for tests, each valid by itself; times hang on NOON."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import factory

from articles.banners.models import Banner, CampaignPeriod, Flight, Sponsor
from articles.core.models import Newsroom, User
from articles.core.slugs import slug_of
from articles.core.stems import stems
from articles.core.text import clean_line
from articles.editorial.content import Content
from articles.editorial.models import Article, Author, Edition, Revision
from articles.media.models import Image, Upload
from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag

# Saturday 9 December 2023, 12.00 WIB.
NOON = datetime(2023, 12, 9, 5, 0, tzinfo=UTC)


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = User

    username = factory.Sequence(lambda n: f"rina{n}")


class NewsroomFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Newsroom
        django_get_or_create = ("pk",)

    pk = 1
    name = "Harian Musi"
    company = "PT Harian Musi Media"
    address = "Jalan Merdeka 1, Pangkalan Balai"
    responsible_person = "Siti Aminah"
    email = "redaksi@harianmusi.example"


class SectionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Section

    name = factory.Sequence(lambda n: f"Rubrik {n}")
    slug = factory.LazyAttribute(lambda o: slug_of(o.name, fallback="rubrik"))


class TagFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Tag

    name = factory.Sequence(lambda n: f"Pemilu {n}")
    slug = factory.LazyAttribute(lambda o: slug_of(o.name, fallback="tag"))


class OfficialFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Official

    name = factory.Sequence(lambda n: f"Rudi Hartono {n}")
    slug = factory.LazyAttribute(lambda o: slug_of(o.name, fallback="pejabat"))


class AuthorFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Author

    name = factory.Sequence(lambda n: f"Rina Wati {n}")
    slug = factory.LazyAttribute(lambda o: slug_of(o.name, fallback="penulis"))


class ImageFactory(factory.django.DjangoModelFactory):
    """A library picture whose file is only named, not stored."""

    class Meta:
        model = Image

    alt = "Kapolres memimpin apel"
    credit = "Rina Wati/Harian Musi"
    checksum = factory.Sequence(lambda n: f"{n:064x}")
    uploaded_by = factory.SubFactory(UserFactory)
    uploaded_at = NOON

    @classmethod
    def _create(cls, model_class, *args, width=2400, height=1600, file="images/2023/12/apel.jpg", **kwargs):
        """Stores the row beside Django's habit of measuring the file."""
        image = model_class(width=width, height=height, **kwargs)
        image.__dict__["file"] = file
        image.save()
        model_class.objects.filter(pk=image.pk).update(width=width, height=height)
        return model_class.objects.get(pk=image.pk)


class UploadFactory(factory.django.DjangoModelFactory):
    """A file that waits for the worker."""

    class Meta:
        model = Upload

    owner = factory.SubFactory(UserFactory)
    token = factory.LazyFunction(uuid4)
    size = 14
    checksum = "0" * 64
    received_at = NOON


class EditionFactory(factory.django.DjangoModelFactory):
    """What readers see of a published article; the article and its revision come along."""

    class Meta:
        model = Edition

    class Params:
        by = factory.SubFactory(UserFactory)

    number = 1
    kind = "news"
    headline = factory.Sequence(lambda n: f"Kapolres Pantau Gudang Logistik {n}")
    slug = factory.LazyAttribute(lambda o: slug_of(o.headline, fallback="berita"))
    summary = "Gudang logistik dijaga ketat."
    section = factory.SubFactory(SectionFactory)
    dateline_place = "PANGKALAN BALAI"
    body = "<p>Kapolres memantau gudang logistik.</p>"
    visible_from = NOON
    published_at = factory.LazyAttribute(lambda o: o.visible_from)
    published_by = factory.LazyAttribute(lambda o: o.by)
    headline_key = factory.LazyAttribute(lambda o: clean_line(o.headline).casefold())
    headline_stems = factory.LazyAttribute(lambda o: stems(o.headline))
    body_stems = factory.LazyAttribute(lambda o: stems(o.body))

    @factory.lazy_attribute
    def article(self):
        return Article.objects.create(
            kind=self.kind,
            headline=self.headline,
            section=self.section,
            sponsor=getattr(self, "sponsor", None),
            state="published",
            revision_number=1,
            approved_revision=1,
            created_by=self.published_by,
            created_at=self.published_at,
            updated_by=self.published_by,
            updated_at=self.published_at,
        )

    @factory.lazy_attribute
    def revision(self):
        return Revision.objects.create(
            article=self.article,
            number=self.number,
            content=Content(headline=self.article.headline).as_json(),
            made_by=self.published_by,
            made_at=self.visible_from,
        )


class SponsorFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Sponsor

    name = factory.Sequence(lambda n: f"Toko Maju {n}")


class BannerFactory(factory.django.DjangoModelFactory):
    """An advertising picture; the file is a real one of a single colour."""

    class Meta:
        model = Banner

    name = factory.Sequence(lambda n: f"Banner {n}")
    sponsor = factory.SubFactory(SponsorFactory)
    alt = "Toko Maju buka setiap hari"
    target_url = "https://tokomaju.example/"
    file = factory.django.ImageField(width=728, height=90, format="PNG", filename="banner.png")


class FlightFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Flight

    banner = factory.SubFactory(BannerFactory)
    placement = "article-top"
    starts_at = NOON - timedelta(days=1)
    ends_at = NOON + timedelta(days=1)


class CampaignPeriodFactory(factory.django.DjangoModelFactory):
    """The general election of 2024."""

    class Meta:
        model = CampaignPeriod

    name = "Pemilu 2024"
    region = ""
    ads_from = date(2024, 1, 21)
    ads_until = date(2024, 2, 11)
    quiet_from = date(2024, 2, 11)
    vote_on = date(2024, 2, 14)
