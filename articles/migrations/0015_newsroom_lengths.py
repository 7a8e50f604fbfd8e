"""How long a headline and a summary may be before the form marks them: a setting of the newsroom."""

import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("articles", "0014_guests_review_a_revision"),
    ]

    operations = [
        migrations.AddField(
            model_name='newsroom',
            name='headline_length',
            field=models.PositiveSmallIntegerField(default=80, help_text='Characters up to which a headline reads well in lists; more is marked, not refused.', validators=[django.core.validators.MinValueValidator(20), django.core.validators.MaxValueValidator(200)], verbose_name='length of a headline'),
        ),
        migrations.AddField(
            model_name='newsroom',
            name='summary_length',
            field=models.PositiveSmallIntegerField(default=160, help_text='Characters up to which search engines and shared links show a summary whole.', validators=[django.core.validators.MinValueValidator(50), django.core.validators.MaxValueValidator(400)], verbose_name='length of a summary'),
        ),
        migrations.AddConstraint(
            model_name='newsroom',
            constraint=models.CheckConstraint(condition=models.Q(('headline_length__range', (20, 200)), ('summary_length__range', (50, 400))), name='newsroom_lengths_are_those_of_a_line_and_a_paragraph'),
        ),
    ]
