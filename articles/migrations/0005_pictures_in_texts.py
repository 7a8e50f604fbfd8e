"""Pictures within texts: those an article names, and those an edition shows with its words of that day."""

import articles.core.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0004_find_articles_by_typing'),
    ]

    operations = [
        migrations.CreateModel(
            name='ArticleImage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='images', to='articles.article')),
                ('image', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.image', verbose_name='image')),
            ],
            options={
                'verbose_name': 'picture in a text',
                'verbose_name_plural': 'pictures in texts',
                'constraints': [models.UniqueConstraint(models.F('article'), models.F('image'), name='article_names_an_image_once')],
            },
        ),
        migrations.CreateModel(
            name='EditionImage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('alt', articles.core.fields.LineField(max_length=250)),
                ('caption', articles.core.fields.LineField(blank=True, max_length=300)),
                ('credit', articles.core.fields.LineField(max_length=120)),
                ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='image_links', to='articles.edition')),
                ('image', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.image')),
            ],
            options={
                'constraints': [models.UniqueConstraint(models.F('edition'), models.F('image'), name='edition_shows_an_image_once')],
            },
        ),
        migrations.RunSQL(
            "CREATE TRIGGER articles_editionimage_is_permanent BEFORE UPDATE ON articles_editionimage"
            " FOR EACH ROW EXECUTE FUNCTION articles_row_is_permanent();",
            "DROP TRIGGER articles_editionimage_is_permanent ON articles_editionimage;",
        ),
    ]
