"""Every rule that the database holds for the slices below the desk, broken behind the models' back."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction

from articles.audit.models import AuditEntry
from articles.audit.record import record
from articles.banners.models import Banner, CampaignPeriod, Flight, Sponsor
from articles.core.models import FormerSlug, Newsroom
from articles.media.limits import MOST_CLEAN_BYTES, MOST_PART_BYTES
from articles.media.models import Image, Rendition, Upload, UploadPart
from articles.officials.models import Institution, Official, OfficialAlias, Position, Tenure
from articles.taxonomy.models import Section, Tag, TagAlias
from tests.factories import (
    NOON,
    BannerFactory,
    CampaignPeriodFactory,
    FlightFactory,
    ImageFactory,
    NewsroomFactory,
    OfficialFactory,
    SectionFactory,
    TagFactory,
    UploadFactory,
)

pytestmark = pytest.mark.django_db

SLICES = ("core", "audit", "taxonomy", "officials", "media", "banners")
BREAKS: dict[str, Callable[[], object]] = {}
DAY = timedelta(days=1)


def breaks(name: str) -> Callable[[Callable[[], object]], Callable[[], object]]:
    def remember(attempt: Callable[[], object]) -> Callable[[], object]:
        BREAKS[name] = attempt
        return attempt

    return remember


def twice(model, **fields) -> None:
    model.objects.bulk_create([model(**fields), model(**fields)])


def tenure(**fields) -> Tenure:
    position = Position.objects.create(title="Kapolres")
    return Tenure.objects.create(official=OfficialFactory(), position=position, **fields)


@breaks("newsroom_is_only_one")
def second_newsroom() -> None:
    NewsroomFactory()
    Newsroom.objects.bulk_create([Newsroom(pk=2, name="Harian Kedua")])


@breaks("former_slug_leads_to_one_place")
def two_targets() -> None:
    FormerSlug.objects.bulk_create(FormerSlug(kind="tag", slug="pemilu", target_id=n) for n in (1, 2))


@breaks("tag_name_is_unique_in_any_case")
def same_tag() -> None:
    TagFactory(name="Pemilu", slug="pemilu")
    Tag.objects.bulk_create([Tag(name="PEMILU", slug="pemilu-2")])


@breaks("tag_alias_belongs_to_one_tag")
def same_alias() -> None:
    TagAlias.objects.bulk_create(TagAlias(tag=TagFactory(), name=name) for name in ("KPU", "kpu"))


@breaks("position_is_unique_in_its_region")
def same_position() -> None:
    Position.objects.bulk_create(Position(title=t, region="Musi") for t in ("Bupati", "BUPATI"))


@breaks("official_alias_stands_once")
def same_spelling() -> None:
    official = OfficialFactory()
    OfficialAlias.objects.bulk_create(OfficialAlias(official=official, name=n) for n in ("HD", "hd"))


@breaks("tenure_ends_after_it_starts")
def tenure_backwards() -> None:
    row = tenure(starts_on=date(2023, 9, 1))
    Tenure.objects.filter(pk=row.pk).update(ends_on=date(2023, 9, 1))


@breaks("tenure_acting_is_known")
def unknown_acting() -> None:
    Tenure.objects.filter(pk=tenure().pk).update(acting="Wkl")


@breaks("tenure_stands_once")
def same_tenure() -> None:
    row = tenure()
    Tenure.objects.bulk_create([Tenure(official=row.official, position=row.position)])


@breaks("image_focal_point_is_inside")
def point_outside() -> None:
    Image.objects.filter(pk=ImageFactory().pk).update(focal_x=1.5)


@breaks("image_has_alternative_text")
def image_without_alt() -> None:
    Image.objects.filter(pk=ImageFactory().pk).update(alt="")


@breaks("image_has_credit")
def image_without_credit() -> None:
    Image.objects.filter(pk=ImageFactory().pk).update(credit="")


@breaks("upload_makes_one_image")
def same_upload() -> None:
    image = ImageFactory(upload_token=uuid4())
    ImageFactory(upload_token=image.upload_token, uploaded_by=image.uploaded_by)


@breaks("upload_stands_once_for_its_token")
def same_token() -> None:
    row = UploadFactory()
    UploadFactory(owner=row.owner, token=row.token)


@breaks("upload_is_waiting_clean_refused_or_taken")
def upload_without_anything() -> None:
    Upload.objects.filter(pk=UploadFactory().pk).update(size=0)


@breaks("upload_has_a_bounded_size")
def upload_of_a_film() -> None:
    Upload.objects.filter(pk=UploadFactory().pk).update(size=MOST_CLEAN_BYTES + 1)


@breaks("upload_part_stands_once")
def same_part() -> None:
    twice(UploadPart, upload=UploadFactory(), number=0, content=b"x")


@breaks("upload_part_has_a_bounded_size")
def part_of_a_film() -> None:
    UploadPart.objects.create(upload=UploadFactory(), number=0, content=bytes(MOST_PART_BYTES + 1))


@breaks("rendition_stands_once")
def same_rendition() -> None:
    twice(Rendition, image=ImageFactory(), width=320, height=200, format="webp", file="a.webp")


@breaks("newsroom_lengths_are_those_of_a_line_and_a_paragraph")
def headline_of_a_novel() -> None:
    Newsroom.objects.filter(pk=NewsroomFactory().pk).update(headline_length=5000)


@breaks("banner_political_names_its_participant")
def nameless_participant() -> None:
    Banner.objects.filter(pk=BannerFactory().pk).update(is_political=True)


@breaks("banner_has_alternative_text")
def banner_without_alt() -> None:
    Banner.objects.filter(pk=BannerFactory().pk).update(alt="")


@breaks("banner_leads_to_a_web_address")
def banner_to_script() -> None:
    Banner.objects.filter(pk=BannerFactory().pk).update(target_url="javascript:alert(1)")


@breaks("flight_ends_after_it_starts")
def flight_of_no_time() -> None:
    Flight.objects.filter(pk=FlightFactory().pk).update(starts_at=NOON, ends_at=NOON)


@breaks("flight_placement_is_known")
def flight_to_nowhere() -> None:
    Flight.objects.filter(pk=FlightFactory().pk).update(placement="kolong")


@breaks("flight_has_weight")
def flight_without_weight() -> None:
    Flight.objects.filter(pk=FlightFactory().pk).update(weight=0)


@breaks("flight_of_a_banner_stands_once_in_a_placement")
def flights_overlap() -> None:
    row = FlightFactory()
    later = {"starts_at": row.ends_at - timedelta(seconds=1), "ends_at": row.ends_at + DAY}
    Flight.objects.bulk_create([Flight(banner=row.banner, placement=row.placement, **later)])


@breaks("campaign_days_stand_in_order")
def vote_before_quiet() -> None:
    CampaignPeriod.objects.filter(pk=CampaignPeriodFactory().pk).update(vote_on=date(2024, 2, 11))


@breaks("campaign_period_stands_once")
def same_election() -> None:
    row = CampaignPeriodFactory()
    row.pk = None
    CampaignPeriod.objects.bulk_create([row])


def constraints() -> dict[str, type]:
    return {
        constraint.name: model
        for model in apps.get_app_config("articles").get_models()
        if model.__module__.split(".")[1] in SLICES
        for constraint in model._meta.constraints
    }


def test_every_constraint_of_the_slices_is_broken_here():
    assert set(BREAKS) == set(constraints())


@pytest.mark.parametrize("name", sorted(BREAKS))
def test_the_database_refuses_what_must_not_be(name):
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        BREAKS[name]()

    assert refusal.value.__cause__.diag.constraint_name == name


@pytest.mark.parametrize("model", [Tag, Section, Official])
def test_an_address_is_one_things_only(model):
    factory = {Tag: TagFactory, Section: SectionFactory, Official: OfficialFactory}[model]
    factory(name="Satu", slug="sama")

    with pytest.raises(IntegrityError), transaction.atomic():
        model.objects.bulk_create([model(name="Dua", slug="sama")])


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (Section, {"name": "Daerah"}),
        (Institution, {"name": "Polres Musi"}),
        (Sponsor, {"name": "Toko Maju"}),
    ],
)
def test_a_name_is_one_things_only(model, fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        twice(model, **fields)


@pytest.mark.parametrize(
    "sql",
    ["UPDATE articles_auditentry SET action = 'tag.forged'", "DELETE FROM articles_auditentry"],
)
def test_what_was_written_down_is_never_rewritten(sql):
    tag = TagFactory()
    record("tag.created", by=None, at=NOON, on=tag)

    with pytest.raises(IntegrityError) as refusal, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)

    assert "permanent" in refusal.value.__cause__.diag.constraint_name
    assert AuditEntry.objects.get().action == "tag.created"


@pytest.mark.parametrize("used", ["sponsor", "banner"])
def test_what_a_booking_stands_on_is_not_deleted(used):
    row = FlightFactory()
    table, pk = {
        "sponsor": ("articles_sponsor", row.banner.sponsor_id),
        "banner": ("articles_banner", row.banner_id),
    }[used]

    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with pytest.raises(IntegrityError), transaction.atomic():
            cursor.execute(f"DELETE FROM {table} WHERE id = %s", [pk])
