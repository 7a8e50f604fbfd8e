"""A public correction on a story that readers see."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from articles.editorial.admin.screens.opened import back_to, draw, open_article
from articles.editorial.admin.sent_boxes import sent_box
from articles.editorial.admin.step_forms import StepForm
from articles.editorial.errors import DeskError
from articles.editorial.kinds import CorrectionKind
from articles.editorial.models import Correction
from articles.editorial.services import correct

KINDS = [choice for choice in CorrectionKind.choices if choice[0] != CorrectionKind.PENCABUTAN]


class CorrectionForm(StepForm):
    """The kind of the public act and its text."""

    kind = forms.ChoiceField(label=gettext_lazy("Kind"), choices=KINDS, widget=forms.RadioSelect)
    text = Correction._meta.get_field("text").formfield(
        label=gettext_lazy("Text"), widget=forms.Textarea(attrs={"rows": 6, "lang": "id"})
    )


@require_http_methods(["GET", "HEAD", "POST"])
def correction(request: HttpRequest, pk: int) -> HttpResponse:
    """The form, and what was made public so far."""
    article = open_article(request, pk)
    if not request.user.has_perm("articles.correct_article"):
        raise PermissionDenied
    form = CorrectionForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            public = correct(pk, by=request.user, at=timezone.now(), **form.answers())
        except DeskError as error:
            form.add_error(None, error.message)
        except ValidationError as error:
            form.add_refusal(error)
        else:
            arrived = sent_box(pk, "correction")
            words = _("%(what)s is public.") % {"what": public.get_kind_display()}
            messages.success(request, words, extra_tags=arrived)
            return back_to(pk)
    made = article.corrections.select_related("made_by").newest_first()
    return draw(request, "correct", article, title=_("Correction"), form=form, corrections=made)
