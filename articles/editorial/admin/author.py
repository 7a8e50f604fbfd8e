from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import AddressedAdmin
from articles.editorial.models import Author
from articles.editorial.services.authors import add_author, rename_author


@admin.register(Author)
class AuthorAdmin(AddressedAdmin):
    """Who is credited; a renamed author keeps the former address."""

    add, rename = add_author, rename_author
    readonly_fields = (*AddressedAdmin.readonly_fields, "account")
    fields = ("name", "slug", "initials", "user", "biography")
    list_display = ("name", "initials", "user", "slug")
    list_select_related = ("user",)
    autocomplete_fields = ("user",)
    search_fields = ("name", "initials")
    search_help_text = _("A name or initials; typing errors are forgiven.")
    ordering = ("name", "pk")
    sortable_by = ("name",)

    def get_fields(self, request: HttpRequest, obj: Author | None = None) -> tuple[str, ...]:
        """Whose account it is, is said by those who may see accounts; the others read it."""
        if request.user.has_perm("articles.view_user"):
            return self.fields
        return tuple("account" if name == "user" else name for name in self.fields)

    @admin.display(description=_("user"))
    def account(self, author: Author) -> str:
        """Whose account it is."""
        return str(author.user or "–")
