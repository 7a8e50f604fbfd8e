"""What the newsroom's admin holds."""

from django.contrib import admin
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.views.defaults import permission_denied


def test_the_admin_holds_the_newsrooms_own_nouns_and_no_tables_of_libraries():
    assert {model._meta.app_label for model in admin.site._registry} == {"articles"}


def test_who_is_refused_a_page_finds_the_way_back_to_the_desk(client, reporter):
    client.force_login(reporter, backend="django.contrib.auth.backends.ModelBackend")

    refused = client.get(reverse("admin:frontpage"))

    assert refused.status_code == 403
    assert f'<a href="{reverse("admin:index")}">Ke meja redaksi</a>' in refused.content.decode()


def test_who_is_refused_before_a_login_finds_the_way_to_it(rf):
    request = rf.get("/admin/")
    request.user = AnonymousUser()

    refused = permission_denied(request, PermissionDenied())

    page = refused.content.decode()
    assert f'<a href="{reverse("admin:login")}">Masuk</a>' in page
    assert "Ke meja redaksi" not in page
