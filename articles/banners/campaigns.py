"""What the campaign calendar allows on a day (UU 7/2017 art. 276 and 287(5), PKPU 13/2024)."""

from collections.abc import Iterable
from datetime import date

from articles.banners.models import Banner, CampaignPeriod


def _place(region: str) -> str:
    return region.strip().casefold()


class CampaignDay:
    """One day of the calendar: where political advertising may stand, and where it must be quiet."""

    def __init__(self, periods: Iterable[CampaignPeriod], *, on: date) -> None:
        periods = list(periods)
        self._open = {_place(p.region) for p in periods if p.ads_from <= on < p.ads_until}
        self._quiet = {_place(p.region) for p in periods if p.quiet_from <= on <= p.vote_on}

    def allows(self, banner: Banner) -> bool:
        """Whether a banner may be seen; a political one only in its region's window, never in quiet days.

        A banner for the whole country reaches every region, so any quiet region silences it.
        """
        if not banner.is_political:
            return True
        region = _place(banner.region)
        is_open = bool(self._open & {"", region})
        is_quiet = bool(self._quiet) if not region else bool(self._quiet & {"", region})
        return is_open and not is_quiet
