"""Every address that readers use."""

from django.urls import include, path, register_converter

from articles.public import converters
from articles.public.views.advertising import advertising
from articles.public.views.article import article
from articles.public.views.author import author
from articles.public.views.corrections import corrections
from articles.public.views.counting import read
from articles.public.views.day import day, index
from articles.public.views.front import home
from articles.public.views.installing import manifest, offline, worker
from articles.public.views.official import official
from articles.public.views.page import imprint, page
from articles.public.views.search import search
from articles.public.views.section import section
from articles.public.views.tag import tag

register_converter(converters.ArticleNumber, "number")
register_converter(converters.AnyWords, "words")
register_converter(converters.Slug, "address")
register_converter(converters.Day, "day")

urlpatterns = [
    path("", home, name="home"),
    path("read/<number:article_id>/", article, name="article-by-number"),
    path("read/<number:article_id>/<words:slug>/", article, name="article"),
    path("dibaca/<number:article_id>/", read, name="read"),
    path("tag/<address:slug>/", tag, name="tag"),
    path("rubrik/<address:slug>/", section, name="section"),
    path("pejabat/<address:slug>/", official, name="official"),
    path("penulis/<address:slug>/", author, name="author"),
    path("indeks/", index, name="index"),
    path("indeks/<day:on>/", day, name="day"),
    path("cari/", search, name="search"),
    path("koreksi/", corrections, name="corrections"),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("pekerja.js", worker, name="worker"),
    path("luring/", offline, name="offline"),
    path("iklan/", advertising, name="advertising"),
    path("api/v1/", include("articles.public.api.urls")),
    path("", include("articles.public.robot_urls")),
    path("halaman/redaksi/", imprint),
    path("halaman/<address:slug>/", page, name="page"),
]
