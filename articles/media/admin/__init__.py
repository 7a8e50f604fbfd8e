"""The screens of the picture library; where a picture is used is added by the slice that uses it."""

from articles.media.admin.image import ImageAdmin

__all__ = ["ImageAdmin"]
