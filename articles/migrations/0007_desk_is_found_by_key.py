"""What lets the desk find articles by key alone: their words, their editor, the moment of a credit."""

import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models


def _vector(column, weight):
    return django.contrib.postgres.search.SearchVector(column, config='simple', weight=weight)


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0006_front_page_is_arranged'),
    ]

    operations = [
        migrations.CreateModel(
            name='ArticleWords',
            fields=[
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='words', serialize=False, to='articles.article')),
                ('updated_at', models.DateTimeField()),
                ('headline_stems', models.TextField()),
                ('name_stems', models.TextField()),
                ('body_stems', models.TextField()),
                ('writers', models.TextField()),
                ('search_vector', models.GeneratedField(db_persist=True, expression=_vector('headline_stems', 'A') + _vector('name_stems', 'B') + _vector('body_stems', 'C') + _vector('writers', 'D'), output_field=django.contrib.postgres.search.SearchVectorField())),
            ],
        ),
        migrations.AddField(
            model_name='article',
            name='editor',
            field=models.ForeignKey(db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='editor in charge'),
        ),
        migrations.AddField(
            model_name='byline',
            name='updated_at',
            field=models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False),
        ),
    ]
