from django.db import models

from articles.editorial.models.edition import Edition


class ShareImage(models.Model):
    """The picture that stands for an edition where its link is shared: drawn once, by the worker."""

    edition = models.OneToOneField(Edition, on_delete=models.CASCADE, related_name="share_image")
    file = models.FileField(upload_to="share/%Y/%m/", max_length=200)

    class Meta:
        verbose_name = "share image"
        verbose_name_plural = "share images"

    def __str__(self) -> str:
        return str(self.edition)
