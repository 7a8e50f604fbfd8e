import articles.core.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0019_pictures_have_licences'),
    ]

    operations = [
        migrations.CreateModel(
            name='PartnerKey',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('partner', articles.core.fields.LineField(help_text='Who receives the key: a paper, an app, an agency.', max_length=120, verbose_name='partner')),
                ('contact', articles.core.fields.LineField(help_text='Whom to reach when something is wrong: a name with an e-mail address or a telephone.', max_length=200, verbose_name='contact')),
                ('prefix', models.CharField(editable=False, max_length=20, verbose_name='begins with')),
                ('key_hash', models.CharField(editable=False, max_length=64)),
                ('made_at', models.DateTimeField(editable=False, verbose_name='made at')),
                ('expires_at', models.DateTimeField(editable=False, verbose_name='expires at')),
                ('revoked_at', models.DateTimeField(editable=False, null=True, verbose_name='revoked at')),
                ('last_used_at', models.DateTimeField(editable=False, null=True, verbose_name='last used')),
                ('made_by', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='made by')),
                ('revoked_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='revoked by')),
            ],
            options={
                'verbose_name': 'partner key',
                'verbose_name_plural': 'partner keys',
                'default_permissions': ('view', 'add', 'change'),
            },
        ),
        migrations.AddField(
            model_name='image',
            name='may_be_passed_on',
            field=models.BooleanField(db_default=False, default=False, help_text="Only where the licence allows it: the paper's own picture, or “CC BY”. Without it partners receive the story without this picture.", verbose_name='partners may publish it'),
        ),
        migrations.CreateModel(
            name='KeyUse',
            fields=[
                ('key', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to='articles.partnerkey')),
                ('began_at', models.DateTimeField()),
                ('requests', models.PositiveIntegerField()),
            ],
            options={
                'verbose_name': 'use of a partner key',
                'verbose_name_plural': 'uses of partner keys',
                'default_permissions': (),
            },
        ),
        # Counts of the last minutes are worth no disk: a crash may lose them.
        migrations.RunSQL("ALTER TABLE articles_keyuse SET UNLOGGED", "ALTER TABLE articles_keyuse SET LOGGED"),
        migrations.AddConstraint(
            model_name='partnerkey',
            constraint=models.UniqueConstraint(models.F('key_hash'), name='partner_key_opens_for_one_partner'),
        ),
        migrations.AddConstraint(
            model_name='partnerkey',
            constraint=models.CheckConstraint(condition=models.Q(('key_hash__regex', '^[0-9a-f]{64}$')), name='partner_key_keeps_a_hash_and_never_the_key'),
        ),
        migrations.AddConstraint(
            model_name='partnerkey',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('partner', ''), _negated=True), models.Q(('contact', ''), _negated=True)), name='partner_key_belongs_to_somebody_who_can_be_reached'),
        ),
        migrations.AddConstraint(
            model_name='partnerkey',
            constraint=models.CheckConstraint(condition=models.Q(('expires_at__gt', models.F('made_at'))), name='partner_key_expires_after_it_is_made'),
        ),
        migrations.AddConstraint(
            model_name='partnerkey',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('revoked_at__isnull', True), ('revoked_by__isnull', True)), models.Q(('revoked_at__isnull', False), ('revoked_by__isnull', False)), _connector='OR'), name='partner_key_is_revoked_by_somebody_at_a_moment'),
        ),
    ]
