"""Place and medium are found in every written form, and sentences with a dash are no datelines."""

import pytest

from articles.reading.dateline import dateline_of

STORY = "Warga desa mulai memperbaiki jembatan yang rusak akibat banjir pekan lalu."
FORMS = [
    ("PALEMBANG, CONTOH.COM - ", "PALEMBANG", "CONTOH.COM"),
    ("PANGKALAN BALAI - ", "PANGKALAN BALAI", None),
    ("MUARA ENIM – ", "MUARA ENIM", None),
    ("LAHAT -- ", "LAHAT", None),
    ("CONTOHNEWS.COM, PALEMBANG - ", "PALEMBANG", "CONTOHNEWS.COM"),
    ("contoh.bacakoran.co, TAIS - ", "TAIS", "contoh.bacakoran.co"),
    ("CONTOH.CO — ", None, "CONTOH.CO"),
    ("Pangkalan Balai, Contohpos.com — ", "Pangkalan Balai", "Contohpos.com"),
    ("LAPOS, Pagar Alam- ", "Pagar Alam", "LAPOS"),
    ("Banyuasin , SP – ", "Banyuasin", "SP"),
    ("SUMSEL.CONTOH.CO,Muara Enim – ", "Muara Enim", "SUMSEL.CONTOH.CO"),
    ("LAHAT I Contoh.news – ", "LAHAT", "Contoh.news"),
    ("PALEMBANG||", "PALEMBANG", None),
    ("CONTOH.ID|BANYUASIN – ", "BANYUASIN", "CONTOH.ID"),
    ("Palembang # Contoh.com _ ", "Palembang", "Contoh.com"),
    ("Palembang (ANTARA) - ", "Palembang", "ANTARA"),
    ("PRAYA-", "PRAYA", None),
    ("TRIBUN-CONTOH.COM, MEDAN - ", "MEDAN", "TRIBUN-CONTOH.COM"),
    ("Mataram (Suara NTB) – ", "Mataram", "Suara NTB"),
    ("PANGKALPINANG, CONTOH.ID.- ", "PANGKALPINANG", "CONTOH.ID"),
    ("TIMIKA | ", "TIMIKA", None),
]
SENTENCES = [
    "Bupati Lahat - Warga desa mulai memperbaiki jembatan yang rusak akibat banjir.",
    "Dua orang – ayah dan anak – ditemukan selamat di hutan itu kemarin sore.",
    "Lahat-Muara Enim kini lebih dekat karena jalan baru sudah selesai dibangun.",
    "Ist/CONTOH - Bupati menyerahkan bantuan kepada warga desa di kantor camat.",
    "Foto bersama - para peserta lomba berpose setelah acara penutupan selesai digelar.",
]


@pytest.mark.parametrize(("head", "place", "media"), FORMS)
def test_every_form_is_read(head, place, media):
    found = dateline_of(head + STORY)

    assert found is not None
    assert (found.place, found.media) == (place, media)
    assert (head + STORY)[found.end :] == STORY


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_with_a_dash_is_no_dateline(sentence):
    assert dateline_of(sentence) is None
