"""Every check of the table, on a story that it has something to say about and on one that it has not."""

from dataclasses import replace
from datetime import date

import pytest

from articles.editorial.content import Content, MentionContent, ReadAlsoContent
from articles.editorial.readiness.check import Level
from articles.editorial.readiness.facts import Facts, Told
from articles.editorial.readiness.judging import MOST_OF_A_CHECK, judge
from articles.editorial.readiness.table import CHECKS, check_named

RUDI = MentionContent(
    official_id=7, as_written="AKBP Rudi Hartono", name="Rudi Hartono", office="Kapolres", state="confirmed"
)
GOOD = Content(
    headline="Warga Bersihkan Sungai",
    summary="Ratusan warga turun ke sungai.",
    section_id=1,
    lead_image_id=1,
    lead_caption="Warga mengangkat sampah.",
    body="<p>Kapolres Musi Raya AKBP Rudi Hartono turun ke sungai, Sabtu (9/12/2023).</p>",
    read_also=(ReadAlsoContent(ref=1, target_id=5, headline="Sungai Meluap"),),
    mentions=(RUDI,),
    tag_ids=(1,),
)
OLD = Told(article_id=5, headline="Sungai Sena Meluap", on=date(2023, 12, 1))
NEWER = Told(article_id=6, headline="Sungai Sena Meluap Lagi", on=date(2023, 12, 5))
KNOWN = Facts(
    today=date(2023, 12, 9),
    tags=("Sungai Sena",),
    image_alt="Warga mengangkat sampah dari sungai",
    image_credit="Rina Wati/Harian Musi",
    targets={5: OLD},
)
MARKED = {"involves_child": True}
# For each check what makes it speak: fields of the story, facts, and the field to which it leads.
SPEAKS = {
    "headline": ({"headline": ""}, {}, "headline"),
    "section": ({"section_id": None}, {}, "section"),
    "text": ({"body": ""}, {}, "body"),
    "sponsor": ({"kind": "advertorial"}, {}, "sponsor"),
    "named_child": ({"body": "<p>Polisi menolong Budi Santoso (14).</p>", **MARKED}, {}, "body"),
    "child_and_crime": ({"body": "<p>Seorang siswi menjadi saksi penganiayaan.</p>"}, {}, "body"),
    "sexual_crime": ({"summary": "Terdakwa pencabulan dituntut."}, {}, "summary"),
    "relative": ({"body": "<p>Ayah korban, Slamet Riyadi, melapor.</p>", **MARKED}, {}, "body"),
    "school": ({"lead_caption": "Gerbang SMP Negeri 3 Randu.", **MARKED}, {}, "lead_caption"),
    "village": (MARKED, {"tags": ("Desa Sukamaju",)}, "tag_names"),
    "address": ({"body": "<p>Rumahnya di Jalan Melati ramai.</p>", **MARKED}, {}, "body"),
    "perhaps_a_child": ({"body": "<p>Siswi itu pulang.</p>"}, {}, "body"),
    "credit": ({}, {"image_credit": "ist"}, "lead_image"),
    "licence": ({}, {"image_expires_on": date(2023, 12, 1)}, "lead_image"),
    "alt": ({}, {"image_alt": "IMG_2041.jpg"}, "lead_image"),
    "picture": ({"lead_image_id": None}, {"image_alt": None, "image_credit": None}, "lead_image"),
    "long_headline": ({"headline": "Sungai " * 12}, {}, "headline"),
    "capitals": ({"headline": "WARGA BERSIHKAN SUNGAI"}, {}, "headline"),
    "copy": ({}, {"alike": (NEWER,)}, "headline"),
    "days": ({"body": "<p>Mereka datang Senin (9/12/2023).</p>"}, {}, "body"),
    "place": ({"body": "<p>RANDU — Warga turun ke sungai sejak pagi.</p>"}, {}, "body"),
    "verification": ({"body": "<p>Kabar itu belum terverifikasi.</p>"}, {}, "body"),
    "officials": ({"mentions": (replace(RUDI, state="proposed"),)}, {}, "mentions"),
    "office": ({"body": "<p>Rudi Hartono turun ke sungai.</p>"}, {}, "body"),
    "spelling": ({"body": "<p>Syamsul Zahri datang. Warga menyalami Syamsul Zachri.</p>"}, {}, "body"),
    "read_also": ({"read_also": (ReadAlsoContent(ref=1, headline="Jembatan Rampung"),)}, {}, "read_also"),
    "read_also_old": ({}, {"newer": {5: NEWER}}, "read_also"),
    "summary": ({"summary": ""}, {}, "summary"),
    "tags": ({}, {"tags": ()}, "tag_names"),
}


def findings(fields=None, facts=None, levels=None):
    return judge(replace(GOOD, **fields or {}), replace(KNOWN, **facts or {}), levels=levels or {})


def test_every_check_has_a_story_that_makes_it_speak():
    assert set(SPEAKS) == {check.name for check in CHECKS}


def test_a_good_story_is_left_alone():
    assert findings() == ()


@pytest.mark.parametrize("name", SPEAKS)
def test_a_check_speaks_says_where_and_what_to_do(name):
    fields, facts, place = SPEAKS[name]

    (finding, *_more) = [each for each in findings(fields, facts) if each.check.name == name]

    assert finding.remark.field == place
    assert finding.level == check_named(name).level
    assert finding.remark.text.count(".") >= 1 or finding.remark.text.endswith("?")
    assert "%(" not in finding.remark.text


@pytest.mark.parametrize(
    "check", [check for check in CHECKS if not check.is_fixed], ids=lambda check: check.name
)
@pytest.mark.parametrize("level", [Level.BLOCKS, Level.ADVISES, Level.OFF])
def test_the_newsroom_weighs_a_check(check, level):
    fields, facts, _place = SPEAKS[check.name]

    made = [each for each in findings(fields, facts, {check.name: level}) if each.check is check]

    assert {each.level for each in made} == (set() if level is Level.OFF else {level})


@pytest.mark.parametrize("check", [check for check in CHECKS if check.is_fixed], ids=lambda check: check.name)
def test_what_no_edition_can_do_without_is_never_weighed_less(check):
    fields, facts, _place = SPEAKS[check.name]

    assert any(each.check is check and each.blocks for each in findings(fields, facts, {check.name: "off"}))


def test_what_holds_the_story_back_comes_first():
    found = findings({"summary": "", "section_id": None, "lead_image_id": None})

    assert [each.blocks for each in found] == sorted((each.blocks for each in found), reverse=True)


def test_a_check_says_no_more_than_one_reads():
    rows = tuple(ReadAlsoContent(ref=n, headline=f"Judul {n}") for n in range(1, 20))

    assert (
        len([each for each in findings({"read_also": rows}) if each.check.name == "read_also"])
        == MOST_OF_A_CHECK
    )


@pytest.mark.parametrize(
    "text",
    [
        "Normalisasi anak Sungai Sena menelan Rp41 miliar, kata tersangka.",
        "Nurjanah, ibu dua anak, menjadi korban penganiayaan suaminya.",
        "Polisi menahan pelaku pencurian dan anak buah kapal itu.",
        "Direktur anak perusahaan itu menjadi tersangka.",
    ],
)
def test_not_every_anak_is_a_child(text):
    assert not [each for each in findings({"body": f"<p>{text}</p>"}) if each.check.name == "child_and_crime"]


@pytest.mark.parametrize(
    "text",
    [
        "Bapak korban, Slamet Riyadi, melapor.",
        "Bapaknya, Slamet, melapor.",
        "Ia datang bersama ibunya bernama Siti Aminah.",
        "Bapak Slamet, ayah korban, melapor ke polisi.",
        "Slamet Riyadi (45), bapak dari anak itu, melapor.",
        "Bapak dari bocah itu, Slamet, melapor.",
        "Ibu RK, Sulastri, meminta maaf.",
        "Sulastri (40), ibu RK, meminta maaf.",
    ],
)
def test_a_marked_story_names_no_parent_however_it_is_put(text):
    marked = {"body": f"<p>{text}</p>", "involves_child": True}

    assert "relative" in {each.check.name for each in findings(marked)}


@pytest.mark.parametrize(
    "text",
    [
        "Korban AF (14) didampingi pekerja sosial.",
        "Kata bapak korban, Sabtu (9/12/2023), anaknya sudah pulang.",
        "Kemarin, ayah korban melapor bersama ibunya, Minggu pagi.",
        "Bapak Bupati menemui ibu korban.",
        "Ketua RT didampingi ibu RT, Suminah, dan Bapak H Slamet.",
        "Pelaku pencabulan ditangkap di Kabupaten Musi Raya.",
        "Korban bersekolah di sebuah SMP di Musi Raya.",
        "Ayah korban melapor ke polisi.",
    ],
)
def test_a_marked_story_may_say_what_identifies_nobody(text):
    marked = {"body": f"<p>{text}</p>", "involves_child": True, "involves_sexual_crime": True}

    assert not [each for each in findings(marked) if each.blocks]


def test_a_plain_story_may_name_villages_and_schools():
    plain = {"body": "<p>Warga Desa Sukamaju dan SMP Negeri 3 Randu di Jalan Melati turun ke sungai.</p>"}

    assert not [each for each in findings(plain) if each.blocks]


def test_the_office_of_the_day_is_proposed_where_the_text_has_none():
    bare = {"body": "<p>Rudi Hartono turun ke sungai.</p>", "mentions": (replace(RUDI, office=""),)}

    (finding,) = findings(bare, {"offices": {7: "Kapolres Musi Raya"}})

    assert "Kapolres Musi Raya" in finding.remark.text
    assert finding.remark.quote == "Rudi Hartono"


@pytest.mark.parametrize(
    ("place", "said"),
    [("RANDU", "dua kali"), ("", "isian Tempat")],
)
def test_a_place_that_opens_the_text_is_sent_to_its_field(place, said):
    opened = {"body": "<p>RANDU, KABAR MUSI – Warga turun ke sungai sejak pagi.</p>", "dateline_place": place}

    (finding,) = findings(opened)

    assert said in finding.remark.text
    assert finding.remark.quote == "RANDU, KABAR MUSI –"
