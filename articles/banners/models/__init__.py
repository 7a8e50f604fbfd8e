from articles.banners.models.banner import Banner, Flight, Sponsor
from articles.banners.models.campaign import CampaignPeriod

__all__ = ["Banner", "CampaignPeriod", "Flight", "Sponsor"]
