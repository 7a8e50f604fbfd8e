"""Style sheets as they are sent to readers: without the spaces and notes that only people need."""

import re

from django.core.files.base import ContentFile, File
from whitenoise.storage import CompressedManifestStaticFilesStorage

_NOTE = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r" ?([{};,>]) ?")
_WORDS = re.compile(r'("[^"]*")')


class ReaderStaticFiles(CompressedManifestStaticFilesStorage):
    """Hashed and compressed names, with the readers' style sheets made as small as they can be.

    Scripts import each other by their hashed names too: a browser keeps every one of them for good, and never
    mixes those of two versions.
    """

    support_js_module_import_aggregation = True

    def _save(self, name: str, content: File) -> str:
        if name.startswith("public/") and name.endswith(".css"):
            content = ContentFile(compact(b"".join(content.chunks()).decode()).encode())
        return super()._save(name, content)


def compact(css: str) -> str:
    """The same rules on one line; what stands in quotation marks stays as it is."""
    parts = _WORDS.split(_NOTE.sub("", css))
    return "".join(part if part.startswith('"') else _squeezed(part) for part in parts).strip()


def _squeezed(css: str) -> str:
    tight = _AROUND.sub(r"\1", _SPACE.sub(" ", css))
    return tight.replace(": ", ":").replace(";}", "}")
