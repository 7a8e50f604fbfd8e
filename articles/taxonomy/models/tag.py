from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower, Upper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from taggit.models import TagBase

from articles.core.fields import LineField, NoteField


class Tag(TagBase):
    """A subject that articles are about, with a page of its own."""

    name = LineField(_("name"), max_length=100, unique=True)
    slug = models.SlugField(_("address"), max_length=130, unique=True)
    description = NoteField(
        _("introduction"), blank=True, help_text=_("Stands on top of the tag's page: what this is about.")
    )
    is_running = models.BooleanField(
        _("running story"),
        default=False,
        db_default=False,
        help_text=_("Stories with this tag say on top that they are part of it, and lead to the others."),
    )

    class Meta:
        verbose_name = _("tag")
        verbose_name_plural = _("tags")
        indexes = [GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="tag_by_typing")]
        constraints = [
            models.UniqueConstraint(
                Lower("name"),
                name="tag_name_is_unique_in_any_case",
                violation_error_message=_("There is a tag of this name already."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("tag", args=[self.slug])

    def clean(self) -> None:
        """Refuses a name that another tag bears, in any case, as its name or as another name."""
        key = self.name.lower()
        if Tag.objects.exclude(pk=self.pk).annotate(key=Lower("name")).filter(key=key).exists():
            raise ValidationError({"name": _("There is a tag of this name already.")})
        aliases = TagAlias.objects.exclude(tag=self.pk).annotate(key=Lower("name")).select_related("tag")
        if alias := aliases.filter(key=key).first():
            message = _("This is another name of the tag “%(tag)s”.") % {"tag": alias.tag}
            raise ValidationError({"name": message})


class TagAlias(models.Model):
    """Another name under which a tag is found while typing: a former name, an abbreviation."""

    tag = models.ForeignKey(Tag, verbose_name=_("tag"), on_delete=models.CASCADE, related_name="aliases")
    name = LineField(_("other name"), max_length=100)

    class Meta:
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        indexes = [GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="tag_alias_by_typing")]
        constraints = [
            models.UniqueConstraint(
                Lower("name"),
                name="tag_alias_belongs_to_one_tag",
                violation_error_message=_("This other name belongs to a tag already."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuses a name that a tag bears as its own."""
        if Tag.objects.annotate(key=Lower("name")).filter(key=self.name.lower()).exists():
            raise ValidationError({"name": _("There is a tag of this name already.")})
