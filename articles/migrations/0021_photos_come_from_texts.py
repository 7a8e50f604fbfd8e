from django.contrib.postgres.operations import AddConstraintNotValid, ValidateConstraint
from django.db import migrations, models

SENT_FROM_A_TEXT = models.Q(upload_token__isnull=False)
UPLOAD_ONCE = """
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS upload_makes_one_image
ON articles_image (uploaded_by_id, upload_token) WHERE upload_token IS NOT NULL
"""
PHOTO_WAITS = (
    "A photo in the text is still on its way. Wait until it has been sent, or take it out of the text."
)
NEEDED = {"image_has_alternative_text": "alt", "image_has_credit": "credit"}


class Migration(migrations.Migration):
    atomic = False  # the index is made, and the rules are tried, beside running work

    dependencies = [
        ("articles", "0020_partners_fetch_stories"),
    ]

    operations = [
        migrations.AddField("image", "upload_token", models.UUIDField(null=True, editable=False)),
        migrations.RunSQL(
            UPLOAD_ONCE,
            "DROP INDEX CONCURRENTLY IF EXISTS upload_makes_one_image",
            state_operations=[
                migrations.AddConstraint(
                    "image",
                    models.UniqueConstraint(
                        "uploaded_by", "upload_token", name="upload_makes_one_image", condition=SENT_FROM_A_TEXT
                    ),
                )
            ],
        ),
        *(
            operation
            for name, field in NEEDED.items()
            for operation in (
                migrations.RemoveConstraint("image", name),
                AddConstraintNotValid(
                    "image",
                    models.CheckConstraint(
                        name=name, condition=~models.Q(**{field: ""}) | SENT_FROM_A_TEXT
                    ),
                ),
                ValidateConstraint("image", name),
            )
        ),
        AddConstraintNotValid(
            "article",
            models.CheckConstraint(
                name="article_text_waits_for_no_photo",
                condition=~models.Q(body__contains="<figure data-photo-waiting="),
                violation_error_message=PHOTO_WAITS,
            ),
        ),
        ValidateConstraint("article", "article_text_waits_for_no_photo"),
    ]
