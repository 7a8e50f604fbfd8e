import pytest
from django.utils import timezone

from tests.factories import NOON


@pytest.fixture
def at_noon(monkeypatch):
    """Views look at the clock and find it is noon."""
    monkeypatch.setattr(timezone, "now", lambda: NOON)
