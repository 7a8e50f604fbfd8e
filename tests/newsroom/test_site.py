"""What the newsroom's admin holds."""

from django.contrib import admin


def test_the_admin_holds_the_newsrooms_own_nouns_and_no_tables_of_libraries():
    assert {model._meta.app_label for model in admin.site._registry} == {"articles"}
