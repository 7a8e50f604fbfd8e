import pytest
from django.template import Context, Template

from articles.banners.selection import Shown

SHOWN = Shown(
    placement="article-end",
    file_url="/media/banners/maju.png",
    width=728,
    height=90,
    alt='Toko "Maju" <b>',
    target_url="https://tokomaju.example/?a=1&b=2",
    payer="Toko Maju",
    participant="",
    is_political=False,
)
PAGE = Template('{% load ads %}{% banner "article-end" %}')


def test_slot_shows_the_banner_of_its_placement_labelled_and_escaped():
    html = PAGE.render(Context({"banners": {"article-end": SHOWN}}))

    assert 'alt="Toko &quot;Maju&quot; &lt;b&gt;"' in html
    assert 'rel="sponsored nofollow noopener"' in html
    assert SHOWN.label in html


@pytest.mark.parametrize("context", [{}, {"banners": None}, {"banners": {}}, {"banners": {"top": SHOWN}}])
def test_slot_without_a_banner_is_empty(context):
    assert PAGE.render(Context(context)).strip() == ""
