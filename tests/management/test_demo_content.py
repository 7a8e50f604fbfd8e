"""The demo newsroom's texts, people, pictures and banners fit together; no database is asked."""

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from articles.banners.models import Sponsor
from articles.banners.placements import PLACEMENT_KEYS, PLACEMENTS
from articles.core.dates import WEEKDAYS
from articles.core.html import clean_body
from articles.editorial.content import Content
from articles.editorial.kinds import ArticleKind, CorrectionKind, WithdrawalReason
from articles.management.demo import read
from articles.management.demo.days import with_days
from articles.management.demo.pictures import PICTURES, draw, draw_banner
from articles.officials.models import Tenure
from articles.reading.paste import read_paste

SATURDAY = date(2023, 12, 9)
MORNING = datetime(2026, 11, 24, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
STORIES = read.stories()
BY_HEADLINE = {story.headline: story for story in STORIES}
WITHOUT_TARGET = {
    "Jadwal Pemadaman Listrik Bergilir di Pangkal Sena Pekan Ini",
    "Warga Lubuk Cempaka Usulkan Jembatan Gantung Baru",
}
STATES = {"published", "scheduled", "withdrawn", "draft", "submitted", "approved"}
every_story = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.key)


def page_of(story):
    day = story.planned_at(seeded_at=MORNING).date()
    return read_paste(story.text(on=day), today=day)


def test_there_are_thirty_stories_in_every_state():
    states = Counter(story.state for story in STORIES)

    assert states == {
        "published": 24,
        "scheduled": 1,
        "withdrawn": 1,
        "draft": 1,
        "submitted": 2,
        "approved": 1,
    }
    assert len(STORIES) == len(BY_HEADLINE) == len({story.key for story in STORIES}) == 30


def test_the_special_kinds_are_all_there():
    assert Counter(story.kind for story in STORIES) == {"news": 28, "opinion": 1, "advertorial": 1}
    assert [story.correction.kind for story in STORIES if story.correction] == ["ralat"]
    assert [story.withdrawal.reason for story in STORIES if story.withdrawal] == ["child"]
    assert sum("is_unverified" in story.flags for story in STORIES) == 1


@every_story
def test_a_story_refers_only_to_what_exists(story):
    newsroom = read.newsroom()

    assert story.section in {section.slug for section in newsroom.sections}
    assert story.author in {user.username for user in newsroom.users}
    assert story.byline in {"", *(guest.key for guest in newsroom.guests)}
    assert story.picture in {"", *(picture.key for picture in PICTURES)}
    assert story.sponsor in {"", *(sponsor.key for sponsor in read.banners().sponsors)}
    assert story.kind in ArticleKind.values
    assert story.state in STATES
    assert set(story.flags) <= set(Content.__dataclass_fields__)
    assert bool(story.sponsor) == (story.kind == "advertorial")
    assert bool(story.withdrawal) == (story.state == "withdrawn")
    assert 2 <= len(story.tags) <= 6
    assert len(set(story.tags)) == len(story.tags)


@every_story
def test_a_story_that_readers_see_has_a_picture_and_a_summary(story):
    if story.state == "draft":
        return

    assert story.picture
    assert 40 < len(story.summary) <= 400


@every_story
def test_a_read_also_line_names_an_earlier_story_that_readers_see(story):
    for headline in story.read_also:
        if headline not in WITHOUT_TARGET:
            target = BY_HEADLINE[headline]
            assert target.state == "published"
            assert target.planned_at(seeded_at=MORNING) < story.planned_at(seeded_at=MORNING)
    assert len(set(story.read_also)) == len(story.read_also)


def test_two_read_also_lines_wait_for_a_story():
    named = {headline for story in STORIES for headline in story.read_also}

    assert named - set(BY_HEADLINE) == WITHOUT_TARGET


@every_story
def test_weekdays_and_dates_agree_whatever_the_day(story):
    for later in range(0, 400, 41):
        on = SATURDAY + timedelta(days=later)

        text = story.text(on=on)

        assert "{" not in text
        for weekday, day, month in re.findall(rf"({'|'.join(WEEKDAYS)}) \((\d+)/(\d+)\)", text):
            near = [on + timedelta(days=distance) for distance in range(-25, 26)]
            meant = next(d for d in near if (d.day, d.month) == (int(day), int(month)))
            assert WEEKDAYS[meant.weekday()] == weekday


def test_placeholders_become_days():
    text = "{hari} {hari-2} {hari+1} {kerja} {kerja+1} {tanggal+30} {tahun+1}"

    written = with_days(text, on=SATURDAY)

    assert written == (
        "Sabtu (9/12) Kamis (7/12) Minggu (10/12) Jumat (8/12) Senin (11/12) 8 Januari 2024 2024"
    )


def test_stories_of_today_are_out_when_the_newsroom_is_seeded_at_night():
    midnight = datetime(2026, 11, 24, 0, 5, tzinfo=UTC)

    for story in STORIES:
        planned = story.planned_at(seeded_at=midnight)
        assert (planned > midnight) == (story.state == "scheduled")


@every_story
def test_a_pasted_story_is_read_as_it_was_meant(story):
    page = page_of(story)

    assert page.title == story.headline
    assert [row.title for row in page.read_also] == list(story.read_also)
    assert page.caption_credit is not None
    assert (page.dateline_place is None) == (story.kind == "opinion")
    assert not page.noise_lines
    assert not page.footer_lines


@pytest.mark.parametrize("key", ["pilkada-pengamanan", "banjir-meluap"])
def test_an_unmarked_list_goes_on_across_a_read_also_line(key):
    story = next(story for story in STORIES if story.key == key)

    page = page_of(story)

    assert [block.kind for block in page.blocks].count("item") == 4


def test_the_corrected_story_first_said_something_else():
    story = next(story for story in STORIES if story.correction)

    first = story.first_text(on=SATURDAY)

    assert story.correction.was in first
    assert story.correction.now in story.text(on=SATURDAY)
    assert story.correction.now not in first
    assert story.correction.kind in CorrectionKind.values


def test_the_withdrawal_has_grounds_of_the_closed_list():
    story = next(story for story in STORIES if story.withdrawal)

    assert story.withdrawal.reason in WithdrawalReason.values


def test_officials_hold_positions_of_institutions_that_exist():
    found = read.officials()
    positions = {position.key for position in found.positions}

    assert {position.institution for position in found.positions} == {row.key for row in found.institutions}
    assert {tenure.position for official in found.officials for tenure in official.tenures} == positions
    assert len({official.key for official in found.officials}) == len(found.officials) >= 18
    for official in found.officials:
        for tenure in official.tenures:
            assert tenure.acting in Tenure.Acting.values
            assert tenure.precision in Tenure.Precision.values
            assert tenure.source


def test_one_post_had_three_holders_and_one_person_holds_two_posts():
    found = read.officials().officials
    bupati = [t for o in found for t in o.tenures if t.position == "bupati-musi-raya"]

    assert [(tenure.acting, tenure.ends) for tenure in bupati] == [("", -775), ("Pj", -262), ("", None)]
    assert bupati[1].starts == bupati[0].ends
    assert bupati[2].starts == bupati[1].ends
    assert any(sum(tenure.ends is None for tenure in official.tenures) == 2 for official in found)


def test_every_official_is_found_in_a_story_by_the_paste_reader():
    readings = [read_paste(story.text(on=SATURDAY), today=SATURDAY) for story in STORIES]
    found = {official.name for reading in readings for official in reading.officials}

    assert {official.name for official in read.officials().officials} <= found


def test_every_placement_has_a_banner():
    found = read.banners()

    assert {flight.placement for banner in found.banners for flight in banner.flights} == set(PLACEMENT_KEYS)


@pytest.mark.parametrize("banner", read.banners().banners, ids=lambda banner: banner.key)
def test_a_banner_can_be_drawn_and_fits_its_placement(banner):
    sponsors = {sponsor.key: sponsor for sponsor in read.banners().sponsors}
    rooms = {placement.key: (placement.width, placement.height) for placement in PLACEMENTS}

    picture = Image.open(BytesIO(draw_banner(banner.drawing, banner.text, banner.size)))

    assert picture.size == banner.size
    assert picture.format == "PNG"
    assert sponsors[banner.sponsor].kind in Sponsor.Kind.values
    assert banner.is_political == bool(banner.participant) == (sponsors[banner.sponsor].kind == "party")
    assert banner.url.split("/")[2].endswith(".example")
    for flight in banner.flights:
        assert flight.starts < flight.ends
        assert banner.size == rooms[flight.placement]


def test_one_political_banner_is_in_season_and_one_is_not():
    found = read.banners()
    open_regions = {p.region for p in found.campaign_periods if p.ads_from <= 0 < p.ads_until}

    in_season = [banner.region in open_regions for banner in found.banners if banner.is_political]

    assert sorted(in_season) == [False, True]
    for period in found.campaign_periods:
        assert period.ads_from < period.ads_until <= period.quiet_from < period.vote_on


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.key)
def test_a_picture_decodes_and_is_light(picture):
    data = draw(picture.key)

    image = Image.open(BytesIO(data))
    image.load()
    assert (image.format, image.size) == ("JPEG", (1600, 1000))
    assert len(data) < 400_000
    assert 0 < len(picture.alt) <= 250
    assert picture.caption
    assert picture.credit


def test_a_picture_is_the_same_every_time():
    assert draw("laut") == draw("laut")


def test_every_picture_stands_in_a_story():
    assert {picture.key for picture in PICTURES} == {story.picture for story in STORIES} - {""}


@pytest.mark.parametrize("page", read.pages(), ids=lambda page: page.slug)
def test_a_standing_page_is_clean(page):
    tags = set(re.findall(r"</?(\w+)", page.body))

    assert tags <= {"h2", "p", "ul", "ol", "li", "a"}
    assert "style=" not in page.body
    assert len(clean_body(page.body)) >= len(page.body) - 2


@pytest.mark.parametrize(
    ("slug", "regulation"),
    [
        ("pedoman-media-siber", "Nomor 1/Peraturan-DP/III/2012"),
        ("kode-etik", "Nomor 6/Peraturan-DP/V/2008"),
        ("pedoman-ramah-anak", "Nomor 1/Peraturan-DP/II/2019"),
    ],
)
def test_a_summary_of_a_guideline_says_that_it_is_one(slug, regulation):
    page = next(page for page in read.pages() if page.slug == slug)

    opening = page.body.split("</p>")[0]

    assert "ringkasan redaksi" in opening
    assert "bukan naskah resmi" in opening
    assert regulation in opening


def test_the_paper_says_what_the_press_law_asks():
    newsroom = read.newsroom()

    assert newsroom.paper.company.startswith("PT ")
    assert newsroom.paper.address
    assert newsroom.paper.responsible_person
    assert [user.username for user in newsroom.users] == [
        "wartawan",
        "wartawan2",
        "redaktur",
        "penanggungjawab",
        "iklan",
        "admin",
    ]
    assert len(newsroom.sections) == 8
    assert len(newsroom.tags) >= 10
    used = {tag for story in STORIES for tag in story.tags}
    assert {tag.name for tag in newsroom.tags} <= used
