import pytest

from articles.partners.strangers import MOST_ADDRESSES, MOST_REFUSALS, STRETCH_SECONDS, Strangers


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def strangers(clock):
    return Strangers(clock=clock)


def refused(strangers: Strangers, address: str, *, times: int) -> int:
    return [strangers.seconds_to_wait(address) for _ in range(times)][-1]


def test_an_address_is_sent_away_after_many_refusals(strangers):
    assert refused(strangers, "10.0.0.1", times=MOST_REFUSALS) == 0
    assert refused(strangers, "10.0.0.1", times=1) == STRETCH_SECONDS


def test_it_may_come_again_when_the_stretch_is_over(strangers, clock):
    refused(strangers, "10.0.0.1", times=MOST_REFUSALS + 1)

    clock.now += STRETCH_SECONDS

    assert refused(strangers, "10.0.0.1", times=1) == 0


def test_addresses_are_counted_apart(strangers):
    refused(strangers, "10.0.0.1", times=MOST_REFUSALS + 1)

    assert refused(strangers, "10.0.0.2", times=1) == 0


def test_a_household_with_many_long_addresses_is_one(strangers):
    refused(strangers, "2001:db8::1", times=MOST_REFUSALS)

    assert refused(strangers, "2001:db8::ffff:2", times=1) > 0
    assert refused(strangers, "2001:db8:0:1::1", times=1) == 0


@pytest.mark.parametrize("address", ["", "unix:", "999.1.1.1", "x" * 500])
def test_what_is_no_address_is_counted_too(strangers, address):
    assert refused(strangers, address, times=MOST_REFUSALS + 1) > 0


def test_a_flood_of_addresses_is_bounded(strangers):
    for number in range(MOST_ADDRESSES + 50):
        strangers.seconds_to_wait(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}")

    assert len(strangers._known) == MOST_ADDRESSES
