"""Guests read one revision by a link of their own, and their answers are notes."""

import articles.core.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0013_people_are_told'),
    ]

    operations = [
        migrations.CreateModel(
            name='ReviewLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('for_whom', articles.core.fields.LineField(max_length=120, verbose_name='for whom')),
                ('token_hash', models.CharField(max_length=64)),
                ('made_at', models.DateTimeField(verbose_name='at')),
                ('expires_at', models.DateTimeField(verbose_name='expires at')),
                ('revoked_at', models.DateTimeField(blank=True, null=True)),
                ('opened_count', models.PositiveIntegerField(default=0)),
                ('opened_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'verbose_name': 'review link',
                'verbose_name_plural': 'review links',
            },
        ),
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_kind_is_known',
        ),
        migrations.AddField(
            model_name='note',
            name='guest_name',
            field=articles.core.fields.LineField(blank=True, db_default='', default='', max_length=80, verbose_name='name'),
        ),
        migrations.AddField(
            model_name='note',
            name='is_approval',
            field=models.BooleanField(db_default=False, default=False, editable=False),
        ),
        migrations.AlterField(
            model_name='note',
            name='written_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by'),
        ),
        migrations.AlterField(
            model_name='notification',
            name='kind',
            field=models.CharField(choices=[('returned', 'My story was returned'), ('approved', 'My story was approved'), ('published', 'My story was published or scheduled'), ('waiting', 'A story waits for approval (editors)'), ('mentioned', 'I was named in a note'), ('noted', 'A note on my story'), ('note_answered', 'My note was answered'), ('guest_answered', 'A guest answered')], max_length=16, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='notificationchoice',
            name='kind',
            field=models.CharField(choices=[('returned', 'My story was returned'), ('approved', 'My story was approved'), ('published', 'My story was published or scheduled'), ('waiting', 'A story waits for approval (editors)'), ('mentioned', 'I was named in a note'), ('noted', 'A note on my story'), ('note_answered', 'My note was answered'), ('guest_answered', 'A guest answered')], max_length=16, verbose_name='kind'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['returned', 'approved', 'published', 'waiting', 'mentioned', 'noted', 'note_answered', 'guest_answered'])), name='notification_kind_is_known'),
        ),
        migrations.AddField(
            model_name='reviewlink',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='review_links', to='articles.article'),
        ),
        migrations.AddField(
            model_name='reviewlink',
            name='made_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by'),
        ),
        migrations.AddField(
            model_name='reviewlink',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='reviewlink',
            name='revoked_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='note',
            name='review_link',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='guest_notes', to='articles.reviewlink'),
        ),
        migrations.AddConstraint(
            model_name='note',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('guest_name', ''), ('review_link__isnull', True), ('written_by__isnull', False)), models.Q(('review_link__isnull', False), ('written_by__isnull', True), models.Q(('guest_name', ''), _negated=True)), _connector='OR'), name='note_is_written_by_a_colleague_or_a_guest'),
        ),
        migrations.AddIndex(
            model_name='reviewlink',
            index=models.Index(fields=['article', '-id'], name='review_link_by_article'),
        ),
        migrations.AddConstraint(
            model_name='reviewlink',
            constraint=models.UniqueConstraint(models.F('token_hash'), name='review_link_has_a_token_of_its_own'),
        ),
        migrations.AddConstraint(
            model_name='reviewlink',
            constraint=models.CheckConstraint(condition=models.Q(('expires_at__gt', models.F('made_at'))), name='review_link_expires_after_it_is_made'),
        ),
        migrations.AddConstraint(
            model_name='reviewlink',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('revoked_at__isnull', True), ('revoked_by__isnull', True)), models.Q(('revoked_at__isnull', False), ('revoked_by__isnull', False)), _connector='OR'), name='review_link_is_revoked_by_somebody_at_a_moment'),
        ),
    ]
