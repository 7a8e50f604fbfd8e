"""The advertising desk's screens."""

from articles.banners.admin.banner import BannerAdmin
from articles.banners.admin.booking import BookingAdmin, CampaignPeriodAdmin, SponsorAdmin
from articles.banners.admin.flight import FlightAdmin

__all__ = ["BannerAdmin", "BookingAdmin", "CampaignPeriodAdmin", "FlightAdmin", "SponsorAdmin"]
