"""Every part of a screen ends where the screen does, and what belongs in a line stands in one."""

import pytest
from django.urls import reverse

from articles.officials.models import OfficialAlias, Position, Tenure
from tests.editorial.admin.conftest import change_address
from tests.factories import OfficialFactory

PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
OUTSIDE = """(parts) => {
  const edge = document.querySelector("#content > .titles-and-tools").getBoundingClientRect().right
  return parts.filter((part) => part.getBoundingClientRect().right > edge).length
}"""
LEFT_EDGES = "(boxes) => boxes.map((box) => box.getBoundingClientRect().left)"
UNKNOWN_OFFICIALS = """Warga Bersihkan Sungai

TAIS – Kepala Dinas Sosial Rina Wati hadir. Bupati Hasan membenarkan.
"""


@pytest.fixture
def official(db):
    official = OfficialFactory()
    position = Position.objects.create(title="Kapolres", region="Musi Raya")
    OfficialAlias.objects.create(official=official, name="Firly Rosa Putra")
    Tenure.objects.create(official=official, position=position)
    return official


def official_address(official):
    return reverse("admin:articles_official_change", args=[official.pk])


def test_each_cell_of_a_row_bears_the_name_of_its_column_on_a_phone(desk_of, chief, official):
    page = desk_of(chief, viewport=PHONE)

    page.goto(official_address(official), wait_until="networkidle")

    cells = page.locator("#tenures-0 td[data-label]:not([data-label=''])")
    named = cells.evaluate_all("cells => cells.map(cell => getComputedStyle(cell, '::before').content)")
    assert named[:3] == ['"Jabatan"', '"Status jabatan"', '"Mulai"']


def test_each_cell_of_a_list_bears_the_name_of_its_column_on_a_phone(desk_of, chief, official):
    page = desk_of(chief, viewport=PHONE)

    page.goto(reverse("admin:articles_official_changelist"), wait_until="networkidle")

    named = page.locator("#result_list td").evaluate_all(
        "cells => cells.map(cell => getComputedStyle(cell, '::before').content)"
    )
    assert named == ['"Dengan pangkat dan gelar: "', '"Jabatan sekarang: "']


def test_rows_of_an_official_end_where_a_phone_does(desk_of, chief, official):
    page = desk_of(chief, viewport=PHONE)

    page.goto(official_address(official))

    assert page.locator("#content fieldset").evaluate_all(OUTSIDE) == 0


def test_a_tenure_is_seen_whole_on_a_desk(desk_of, chief, official):
    page = desk_of(chief, viewport=DESK)

    page.goto(official_address(official))

    row = page.locator(".tabular:has([name^=tenures]) .wrapper")
    assert row.evaluate("(row) => row.scrollWidth <= row.clientWidth")


def test_the_filters_of_a_list_end_where_a_phone_does(desk_of, editor, draft):
    page = desk_of(editor, viewport=PHONE)
    page.goto(reverse("admin:articles_article_changelist"))

    page.locator(".filter-drawer > summary").click()

    assert page.locator("#changelist-filter").evaluate_all(OUTSIDE) == 0


def test_the_boxes_to_add_officials_stand_below_each_other(desk_of, editor, section):
    page = desk_of(editor, viewport=DESK)
    page.goto("/admin/articles/article/tempel/")
    page.fill("[name=text]", UNKNOWN_OFFICIALS)
    page.click("[name=read]")

    boxes = page.locator("[name=_new_official]:visible")

    boxes.nth(1).wait_for()
    assert len(set(boxes.evaluate_all(LEFT_EDGES))) == 1


def test_what_a_change_leads_to_stands_apart_from_the_form(desk_of, editor, submitted):
    page = desk_of(editor, viewport=PHONE)

    page.goto(change_address(submitted))

    words = page.get_by_text("Bila Anda mengubah naskah ini").bounding_box()
    form = page.locator("#article_form fieldset").first.bounding_box()
    assert form["y"] - words["y"] - words["height"] >= 8
