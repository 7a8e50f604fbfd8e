import django.contrib.postgres.operations
import django.db.models.deletion
from django.db import migrations, models

import articles.core.fields


class Migration(migrations.Migration):
    atomic = False  # the index is made beside running work

    dependencies = [
        ("articles", "0018_what_robots_are_told"),
    ]

    operations = [
        migrations.AddField(
            model_name='image',
            name='expires_on',
            field=models.DateField(blank=True, help_text='The last day on which the paper may publish it anew. Empty means without end.', null=True, verbose_name='may be used until'),
        ),
        migrations.AddField(
            model_name='image',
            name='fingerprint',
            field=models.BigIntegerField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='image',
            name='licence',
            field=articles.core.fields.LineField(blank=True, default='', help_text='Whose picture it is and on what terms: “own photo”, “CC BY 4.0”, “Antara, one use”.', max_length=120, verbose_name='licence'),
            preserve_default=False,
        ),
        migrations.CreateModel(
            name='ShareImage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('file', models.FileField(max_length=200, upload_to='share/%Y/%m/')),
                ('edition', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='share_image', to='articles.edition')),
            ],
            options={
                'verbose_name': 'share image',
                'verbose_name_plural': 'share images',
            },
        ),
        django.contrib.postgres.operations.AddIndexConcurrently(
            model_name='image',
            index=models.Index(condition=models.Q(('expires_on__isnull', False)), fields=['expires_on'], name='image_by_licence_end'),
        ),
    ]
