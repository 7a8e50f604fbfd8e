"""Accounts: the managing editor keeps them within the table of roles, a superuser beyond it."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import ManyToManyField, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from articles.audit.admin import RecordedAdmin
from articles.core.models import User
from articles.editorial.admin.permissions_field import PermissionsField, newsroom_permissions
from articles.editorial.roles import ROLES

ROLE_NAMES = tuple(role.name for role in ROLES)
PERSON = (None, {"fields": ("username", "password", "first_name", "last_name", "email")})
DATES = (_("Dates"), {"fields": ("last_login", "date_joined")})
ROLE = (_("Role"), {"fields": ("is_active", "is_staff", "groups")})
BEYOND_ROLES = (_("Beyond the roles"), {"fields": ("is_superuser", "user_permissions")})
NEW = (
    None,
    {
        "classes": ("wide",),
        "fields": (
            "username",
            "first_name",
            "last_name",
            "email",
            "groups",
            "usable_password",
            "password1",
            "password2",
        ),
    },
)


def reaches_beyond_roles(user: User) -> bool:
    """Whether the account may do more than the table of roles gives: only a superuser changes such a one."""
    return (
        user.is_superuser
        or user.user_permissions.exists()
        or user.groups.exclude(name__in=ROLE_NAMES).exists()
    )


@admin.register(User)
class UserAdmin(RecordedAdmin, DjangoUserAdmin):
    """Accounts; nobody gives themselves or others more than the roles hold."""

    add_fieldsets = (NEW,)
    list_display = ("username", "full_name", "roles", "is_active", "last_login")
    list_filter = ("is_active", "groups")
    search_fields = ("username", "first_name", "last_name")
    ordering = ("username",)
    readonly_fields = ("last_login", "date_joined")
    filter_horizontal = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        """Users with their roles at once."""
        return super().get_queryset(request).prefetch_related("groups")

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        """What lies beyond the roles is shown to superusers only."""
        if obj is None:
            return self.add_fieldsets
        if request.user.is_superuser:
            return (PERSON, ROLE, BEYOND_ROLES, DATES)
        return (PERSON, ROLE, DATES)

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> Any:
        """Nobody but a superuser changes their own role."""
        fields = tuple(super().get_readonly_fields(request, obj))
        if obj is not None and obj.pk == request.user.pk and not request.user.is_superuser:
            return (*fields, "is_active", "is_staff", "groups")
        return fields

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Accounts beyond the roles are changed by superusers, passwords included."""
        if not super().has_change_permission(request, obj):
            return False
        return obj is None or request.user.is_superuser or not reaches_beyond_roles(obj)

    def formfield_for_manytomany(self, db_field: ManyToManyField, request: HttpRequest, **kwargs: Any) -> Any:
        """The groups that are roles, ticked in a list; other groups for superusers only."""
        if db_field.name == "groups":
            groups = Group.objects.order_by("name")
            kwargs["queryset"] = groups if request.user.is_superuser else groups.filter(name__in=ROLE_NAMES)
            kwargs["widget"] = forms.CheckboxSelectMultiple()
            kwargs["help_text"] = _("What they may do comes from here.")
        if db_field.name == "user_permissions":
            kwargs["widget"] = forms.CheckboxSelectMultiple()
            kwargs["form_class"] = PermissionsField
            kwargs["queryset"] = newsroom_permissions()
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: User, form: forms.ModelForm, change: bool) -> None:
        """Whoever gets an account works in the newsroom."""
        if not change:
            obj.is_staff = True
        super().save_model(request, obj, form, change)

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        """The new password and its audit entry stand or fall together."""
        with transaction.atomic():
            return super().user_change_password(request, id, form_url)

    @admin.display(description=_("name"))
    def full_name(self, user: User) -> str:
        """First and last name."""
        return user.get_full_name()

    @admin.display(description=_("role"))
    def roles(self, user: User) -> str:
        """All of them, in a row."""
        return ", ".join(sorted(group.name for group in user.groups.all()))
