from urllib.parse import parse_qs, urlsplit

import pytest

from articles.public.sharing import SHARE_TARGETS
from articles.templatetags.paper import ICONS

TITLE = 'Harga "Cabai" & Bawang Naik 50%? #pasar'
URL = "https://musi.example/read/1/harga-cabai/?a=b&c=d"


@pytest.mark.parametrize("target", SHARE_TARGETS, ids=lambda target: target.key)
def test_service_receives_address_and_title_whole(target):
    address = target.address(url=URL, title=TITLE)
    sent = " ".join(value for values in parse_qs(urlsplit(address).query).values() for value in values)

    assert address.startswith("https://")
    assert URL in sent
    assert TITLE in sent or "{title}" not in target.pattern


@pytest.mark.parametrize("target", SHARE_TARGETS, ids=lambda target: target.key)
def test_service_has_its_drawing_and_name(target):
    drawing = (ICONS / f"{target.key}.svg").read_text()

    assert target.label
    assert "currentColor" in drawing
    assert "style=" not in drawing
