"""The addresses of what robots and feed readers receive."""

from django.urls import path

from articles.public.feed_kinds import FEED_KINDS
from articles.public.views import feeds, sitemaps
from articles.public.views.text_files import ads_txt, robots_txt, security_txt

urlpatterns = [
    path("feed/", feeds.latest, name="feed-latest"),
    *(
        path(f"{kind.path}/<slug:slug>/feed/", feeds.gathered, {"kind": kind}, name=f"feed-{kind.name}")
        for kind in FEED_KINDS
    ),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-news.xml", sitemaps.news, name="sitemap-news"),
    path("sitemap/halaman.xml", sitemaps.pages, name="sitemap-pages"),
    path("sitemap/<int:year>-<int:month>-<int:part>.xml", sitemaps.month, name="sitemap-month"),
    path("sitemap/<slug:name>-<int:part>.xml", sitemaps.gathered, name="sitemap-gathered"),
    path("robots.txt", robots_txt, name="robots-txt"),
    path("ads.txt", ads_txt, name="ads-txt"),
    path(".well-known/security.txt", security_txt, name="security-txt"),
]
