"""One row of every model that has a screen in the admin."""

from datetime import date, timedelta

from django.db.models import Model

from articles.audit.record import record
from articles.core.models import User
from articles.editorial.models import Article, Assignment, Correction, Page
from articles.officials.models import Institution, OfficialAlias, Position, Tenure
from articles.partners.models import PartnerKey
from articles.readership.models import MissedSearch
from articles.taxonomy.models import TagAlias
from tests.factories import (
    NOON,
    AuthorFactory,
    CampaignPeriodFactory,
    EditionFactory,
    FlightFactory,
    ImageFactory,
    NewsroomFactory,
    OfficialFactory,
    SectionFactory,
    TagFactory,
    UserFactory,
)


def one_row_of_each() -> dict[type[Model], Model]:
    """The rows by model."""
    user = UserFactory()
    tag, official = TagFactory(), OfficialFactory()
    flight = FlightFactory()
    institution = Institution.objects.create(name="Polres Musi Raya")
    position = Position.objects.create(title="Kapolres", region="Musi Raya", institution=institution)
    edition = EditionFactory()
    rows: list[Model] = [
        user,
        NewsroomFactory(),
        SectionFactory(),
        tag,
        TagAlias.objects.create(tag=tag, name="Pemilihan"),
        official,
        OfficialAlias.objects.create(official=official, name="Rudi H."),
        institution,
        position,
        Tenure.objects.create(official=official, position=position, starts_on=date(2023, 9, 1)),
        AuthorFactory(),
        ImageFactory(),
        flight,
        flight.banner,
        flight.banner.sponsor,
        CampaignPeriodFactory(),
        edition,
        edition.article,
        Correction.objects.create(
            article=edition.article, kind="ralat", text="Angka diperbaiki.", made_by=user, made_at=NOON
        ),
        Page.objects.create(slug="tentang", title="Tentang", body="<p>Kami.</p>", updated_at=NOON),
        Assignment.objects.create(topic="Banjir", editor=user, due_at=NOON, created_by=user, created_at=NOON),
        PartnerKey.objects.create(
            partner="Harian Ogan",
            contact="Budi",
            prefix="mitra_00000000",
            key_hash="0" * 64,
            made_by=user,
            made_at=NOON,
            expires_at=NOON + timedelta(days=365),
        ),
        MissedSearch.objects.create(words="jembatan musi", times=3, last_on=NOON.date()),
        record("tag.created", by=user, at=NOON, on=tag),
    ]
    assert {type(row) for row in rows} >= {User, Article}
    return {type(row): row for row in rows}
