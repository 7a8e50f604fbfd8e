"""What people send waits for the worker in the database: it may tell where it was taken."""

import django.db.models.deletion
import django.db.models.lookups
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0024_officials_pages_have_pins'),
    ]

    operations = [
        migrations.CreateModel(
            name='Upload',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('token', models.UUIDField()),
                ('name', models.CharField(blank=True, max_length=200, verbose_name='file')),
                ('size', models.PositiveIntegerField(verbose_name='size')),
                ('checksum', models.CharField(max_length=64)),
                ('tries', models.PositiveSmallIntegerField(default=0)),
                ('format', models.CharField(blank=True, max_length=4)),
                ('width', models.PositiveIntegerField(null=True, verbose_name='width')),
                ('height', models.PositiveIntegerField(null=True, verbose_name='height')),
                ('fingerprint', models.BigIntegerField(null=True)),
                ('refusal', models.CharField(blank=True, max_length=300)),
                ('refusal_code', models.CharField(blank=True, max_length=30)),
                ('received_at', models.DateTimeField(verbose_name='at')),
                ('image', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='articles.image')),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'upload',
                'verbose_name_plural': 'uploads',
            },
        ),
        migrations.CreateModel(
            name='UploadPart',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveSmallIntegerField()),
                ('content', models.BinaryField()),
                ('upload', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parts', to='articles.upload')),
            ],
            options={
                'verbose_name': 'part of an upload',
                'verbose_name_plural': 'parts of uploads',
            },
        ),
        migrations.AddIndex(
            model_name='upload',
            index=models.Index(fields=['received_at'], name='upload_by_age'),
        ),
        migrations.AddConstraint(
            model_name='upload',
            constraint=models.UniqueConstraint(models.F('owner'), models.F('token'), name='upload_stands_once_for_its_token'),
        ),
        migrations.AddConstraint(
            model_name='upload',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('fingerprint', None), ('format', ''), ('height', None), ('width', None), ('image', None), ('refusal', ''), ('refusal_code', ''), ('size__gt', 0)), models.Q(('image', None), ('refusal', ''), ('refusal_code', ''), ('fingerprint__isnull', False), ('format__in', ['JPEG', 'PNG']), ('height__isnull', False), ('width__isnull', False), ('size__gt', 0)), models.Q(('fingerprint', None), ('format', ''), ('height', None), ('width', None), models.Q(('refusal', ''), _negated=True), models.Q(('refusal_code', ''), _negated=True), ('image', None), ('size', 0)), models.Q(('fingerprint', None), ('format', ''), ('height', None), ('width', None), ('image__isnull', False), ('refusal', ''), ('refusal_code', ''), ('size', 0)), _connector='OR'), name='upload_is_waiting_clean_refused_or_taken'),
        ),
        migrations.AddConstraint(
            model_name='upload',
            constraint=models.CheckConstraint(condition=models.Q(('size__lte', 31457280)), name='upload_has_a_bounded_size'),
        ),
        migrations.AddConstraint(
            model_name='uploadpart',
            constraint=models.UniqueConstraint(models.F('upload'), models.F('number'), name='upload_part_stands_once'),
        ),
        migrations.AddConstraint(
            model_name='uploadpart',
            constraint=models.CheckConstraint(condition=django.db.models.lookups.LessThanOrEqual(models.Func(models.F('content'), function='octet_length', output_field=models.IntegerField()), 1048576), name='upload_part_has_a_bounded_size'),
        ),
    ]
