from django.db import migrations, models


class Migration(migrations.Migration):
    """The levels that the newsroom gives to the checks before publication."""

    dependencies = [("articles", "0010_what_is_typed_and_who_is_there")]

    operations = [
        migrations.AddField(
            model_name="newsroom",
            name="check_levels",
            field=models.JSONField(
                blank=True,
                default=dict,
                help_text="What holds a story back, what only advises.",
                verbose_name="checks before publication",
            ),
        ),
    ]
