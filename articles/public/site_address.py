"""Whole addresses of this site, the same whatever name or port a request came by."""

from urllib.parse import urljoin

from django.conf import settings
from django.http import HttpRequest

from articles.public.structured_data import Absolute


def site_address(request: HttpRequest) -> Absolute:
    """Makes whole addresses of paths, at the site's own address or, where none is set, at the request's."""
    origin = settings.SITE_URL or request.build_absolute_uri("/")
    return lambda path: urljoin(origin, path)
