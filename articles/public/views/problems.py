from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from articles.public.pages import show


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No such address: the way to the newest stories, or a plain page when the database is down."""
    at = timezone.now()
    try:
        return show(request, "public/not_found.html", {"noindex": True}, at=at, status=404)
    except DatabaseError:
        return render(request, "404.html", status=404)
