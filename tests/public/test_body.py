import pytest

from articles.editorial.models import Edition
from articles.public.body import blocks, render_body
from articles.public.story import Story

TARGET = Edition(article_id=7, slug="sungai", headline='Sungai <Musi> "Naik"')
DATELINE = '<span class="dateline"><b>PALI</b>, SUARA MUSI RAYA –</span>'


def rendered(body, *, further=None, place="", kind="news", pictures=None):
    story = Story(
        edition=Edition(body=body, dateline_place=place, kind=kind),
        credits=(),
        tags=(),
        officials=(),
        corrections=(),
        further=further or {},
        pictures=pictures or {},
    )
    return render_body(story, paper="Suara Musi Raya")


def whole(body, **kwargs):
    parts = rendered(body, **kwargs)
    return "\n".join(part for part in (parts.start, parts.rest) if part)


def test_list_stays_whole_across_the_read_also_inside_it():
    body = '<ul><li>Satu.</li><li>Dua.<aside data-baca-juga="2"></aside></li><li>Tiga.</li></ul>'

    html = whole(body, further={2: TARGET})

    assert html.count("<ul>") == 1
    assert html.startswith('<ul><li>Satu.</li><li>Dua.<p class="read-also">')
    assert html.endswith("</a></p></li><li>Tiga.</li></ul>")
    assert "Sungai &lt;Musi&gt; &quot;Naik&quot;</a>" in html


def test_read_also_without_a_visible_target_leaves_nothing():
    assert whole('<p>Satu.</p><aside data-baca-juga="1"></aside><p>Dua.</p>') == "<p>Satu.</p>\n<p>Dua.</p>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Polres siap.</p>", f"<p>{DATELINE} Polres siap.</p>"),
        ("<h2>Data</h2>", f"<p>{DATELINE} </p>\n<h2>Data</h2>"),
    ],
)
def test_dateline_stands_in_the_first_paragraph(body, expected):
    assert whole(body, place="Pali") == expected


def test_dateline_is_escaped():
    assert "&lt;B&gt;" in whole("<p>Polres.</p>", place="<b>")


def test_links_of_an_advertorial_are_sponsored():
    body = '<p><a href="https://maju.example/" rel="noopener nofollow">Maju</a></p>'

    assert 'rel="sponsored noopener nofollow"' in whole(body, kind="advertorial")
    assert "sponsored" not in whole(body)


def test_long_text_leaves_a_place_for_a_banner_between_two_paragraphs():
    parts = rendered("<p>Satu.</p>" * 9)

    assert (parts.start.count("<p>"), parts.rest.count("<p>")) == (4, 5)


@pytest.mark.parametrize("body", ["<p>Satu.</p>" * 6, "<ul><li>Satu.</li></ul>" * 12, "", "tanpa tanda"])
def test_short_text_and_text_without_a_gap_stay_in_one_part(body):
    parts = rendered(body)

    assert not parts.rest
    assert bool(parts.start) == bool(body)


def test_banner_never_parts_a_subhead_from_its_paragraph():
    parts = rendered("<p>Satu.</p>" * 4 + "<h2>Data</h2>" + "<p>Dua.</p>" * 5)

    assert parts.start.endswith("<h2>Data</h2>\n<p>Dua.</p>")


def test_blocks_are_whole():
    html = '<ul><li>a<ul><li>b</li></ul></li></ul><hr><p>c<br>d <a href="/x?a=1>2">e</a></p>tail'

    assert blocks(html) == [
        "<ul><li>a<ul><li>b</li></ul></li></ul>",
        "<hr>",
        '<p>c<br>d <a href="/x?a=1>2">e</a></p>',
        "tail",
    ]
