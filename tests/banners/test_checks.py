import pytest

from articles.banners.checks import check_slots
from articles.banners.placements import PLACEMENT_KEYS


@pytest.fixture
def templates(settings, tmp_path):
    """A folder of public templates that the site uses instead of its own."""
    folder = tmp_path / "public"
    folder.mkdir()
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]
    return folder


def ids(messages):
    return [message.id for message in messages]


def test_placement_in_no_template_is_warned_of(templates):
    (templates / "home.html").write_text('{% banner "top" %}')

    found = check_slots()

    assert ids(found) == ["banners.W001"] * (len(PLACEMENT_KEYS) - 1)
    assert not any("“top”" in message.msg for message in found)


def test_template_that_asks_for_an_unknown_slot_is_an_error(templates):
    (templates / "home.html").write_text("{%banner 'roof'%}")

    found = check_slots()

    assert "banners.E001" in ids(found)
    assert "“roof”" in found[0].msg
    assert "home.html" in found[0].msg


def test_complete_templates_pass(templates):
    slots = "".join(f'{{% banner "{key}" %}}' for key in PLACEMENT_KEYS)
    (templates / "article.html").write_text(slots)

    assert check_slots() == []
