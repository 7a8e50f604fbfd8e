"""Pictures of the library, their derived files, and what is on its way there."""

from articles.media.models.image import IMAGE_WORDS, NEEDED_WORDS, Image, Rendition
from articles.media.models.upload import Upload, UploadPart

__all__ = ["IMAGE_WORDS", "NEEDED_WORDS", "Image", "Rendition", "Upload", "UploadPart"]
