"""Keys for tests, as the managing editor makes them."""

from articles.core.models import User
from articles.partners.models import PartnerKey
from articles.partners.services import make_partner_key
from tests.factories import NOON


def a_key(by: User, **kwargs) -> tuple[PartnerKey, str]:
    words = {"partner": "Harian Ogan", "contact": "Budi, budi@harianogan.example", "days": 365, "at": NOON}
    return make_partner_key(**(words | kwargs), by=by)
