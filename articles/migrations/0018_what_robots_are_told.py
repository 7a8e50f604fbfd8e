import django.contrib.postgres.operations
from django.db import migrations, models

import articles.core.ads_txt
import articles.core.fields


class Migration(migrations.Migration):
    atomic = False  # the index is made beside running work

    dependencies = [
        ("articles", "0017_tags_can_be_running_stories"),
    ]

    operations = [
        migrations.AddField(
            model_name='newsroom',
            name='ads_txt',
            field=articles.core.fields.NoteField(blank=True, default='', help_text="Who may sell the paper's advertising space, one seller a line; shown at /ads.txt.", max_length=20000, validators=[articles.core.ads_txt.validate_ads_txt], verbose_name='ads.txt'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='official',
            name='same_as',
            field=models.URLField(blank=True, default='', help_text='The page of this person at Wikidata or Wikipedia; search engines read it.', max_length=300, verbose_name='known elsewhere as'),
            preserve_default=False,
        ),
        django.contrib.postgres.operations.AddIndexConcurrently(
            model_name='edition',
            index=models.Index(condition=models.Q(('visible_from__gt', models.F('published_at'))), fields=['published_at', 'visible_from'], name='edition_changed_later'),
        ),
    ]
