"""Everything the library can do: from a file that is sent to a picture that is removed."""

from articles.media.services.images import (
    add_image,
    fill_in_words,
    may_fill_in,
    remove_image,
    take_fingerprint,
)
from articles.media.services.uploads import (
    check_upload,
    find_picture,
    find_upload,
    fit_for_library,
    receive_upload,
    sweep_uploads,
    take_from_text,
    take_upload,
)

__all__ = [
    "add_image",
    "check_upload",
    "fill_in_words",
    "find_picture",
    "find_upload",
    "fit_for_library",
    "may_fill_in",
    "receive_upload",
    "remove_image",
    "sweep_uploads",
    "take_fingerprint",
    "take_from_text",
    "take_upload",
]
