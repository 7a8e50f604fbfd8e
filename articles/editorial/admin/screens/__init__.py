"""The screens of an article beside Django's list and form, each at an address of its own."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpResponseBase

from articles.editorial.admin.screens.buffers import discard, keep, session, unsaved
from articles.editorial.admin.screens.bulk_edit import bulk_edit
from articles.editorial.admin.screens.compare import compare
from articles.editorial.admin.screens.correct import correction
from articles.editorial.admin.screens.editor import editor
from articles.editorial.admin.screens.finding import in_text, officials, people, resembling_tags, tags
from articles.editorial.admin.screens.guests import guests
from articles.editorial.admin.screens.monthly import monthly
from articles.editorial.admin.screens.notes import notes
from articles.editorial.admin.screens.photos import photos
from articles.editorial.admin.screens.presence import presence
from articles.editorial.admin.screens.read_also import read_also
from articles.editorial.admin.screens.readiness import readiness
from articles.editorial.admin.screens.restore import restore
from articles.editorial.admin.screens.saved_filters import remove, save
from articles.editorial.admin.screens.steps import step
from articles.editorial.admin.screens.suggestions import suggestions
from articles.editorial.admin.screens.uploads import photo_words, upload_photo

__all__ = ["SCREENS"]


@dataclass(frozen=True, kw_only=True)
class Screen:
    """One address below the articles of the admin."""

    name: str
    path: str
    view: Callable[..., HttpResponseBase]

    @property
    def url_name(self) -> str:
        """The name for `reverse("admin:…")`."""
        return f"articles_article_{self.name}"


SCREENS = (
    Screen(name="read_also", path="baca-juga/", view=read_also),
    Screen(name="bulk_edit", path="ubah-sekaligus/", view=bulk_edit),
    Screen(name="editor", path="<int:pk>/penyunting/", view=editor),
    Screen(name="monthly", path="bulanan/", view=monthly),
    Screen(name="save_filter", path="saringan/", view=save),
    Screen(name="remove_filter", path="saringan/<int:pk>/hapus/", view=remove),
    Screen(name="session", path="sesi/", view=session),
    Screen(name="keep", path="ketikan/", view=keep),
    Screen(name="unsaved", path="ketikan/belum-tersimpan/", view=unsaved),
    Screen(name="discard", path="ketikan/buang/", view=discard),
    Screen(name="presence", path="<int:pk>/hadir/", view=presence),
    Screen(name="readiness", path="kesiapan/", view=readiness),
    Screen(name="photos", path="foto/", view=photos),
    Screen(name="upload_photo", path="foto/unggah/", view=upload_photo),
    Screen(name="photo_words", path="foto/<int:pk>/keterangan/", view=photo_words),
    Screen(name="suggestions", path="saran/", view=suggestions),
    Screen(name="tags", path="tag/", view=tags),
    Screen(name="resembling_tags", path="tag/mirip/", view=resembling_tags),
    Screen(name="officials", path="pejabat/", view=officials),
    Screen(name="in_text", path="dalam-teks/", view=in_text),
    Screen(name="step", path="<int:pk>/step/<slug:name>/", view=step),
    Screen(name="compare", path="<int:pk>/compare/", view=compare),
    Screen(name="restore", path="<int:pk>/restore/", view=restore),
    Screen(name="correct", path="<int:pk>/correct/", view=correction),
    Screen(name="notes", path="<int:pk>/catatan/", view=notes),
    Screen(name="people", path="<int:pk>/orang/", view=people),
    Screen(name="guests", path="<int:pk>/tamu/", view=guests),
)
