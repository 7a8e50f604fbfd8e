import articles.core.fields
import articles.core.ranges
import django.contrib.auth.models
import django.contrib.auth.validators
import django.contrib.postgres.constraints
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension, UnaccentExtension
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
    ]

    operations = [
        BtreeGistExtension(),
        TrigramExtension(),
        UnaccentExtension(),
        migrations.CreateModel(
            name='Banner',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(help_text='For the advertising desk only.', max_length=120, verbose_name='name')),
                ('file', models.ImageField(height_field='height', max_length=200, upload_to='banners/%Y/%m/', verbose_name='picture', width_field='width')),
                ('width', models.PositiveIntegerField(editable=False)),
                ('height', models.PositiveIntegerField(editable=False)),
                ('alt', articles.core.fields.LineField(help_text='The words that stand on the banner.', max_length=250, verbose_name='alternative text')),
                ('target_url', models.URLField(blank=True, max_length=500, validators=[django.core.validators.URLValidator(schemes=['http', 'https'])], verbose_name='leads to')),
                ('is_political', models.BooleanField(default=False, help_text='For or against a party, candidate or campaign.', verbose_name='political')),
                ('participant', articles.core.fields.LineField(blank=True, max_length=160, verbose_name='election participant')),
                ('region', articles.core.fields.LineField(blank=True, help_text='Empty means the whole country.', max_length=100, verbose_name='region of the election')),
            ],
            options={
                'verbose_name': 'banner',
                'verbose_name_plural': 'banners',
            },
        ),
        migrations.CreateModel(
            name='Institution',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=160, unique=True, verbose_name='name')),
                ('region', articles.core.fields.LineField(blank=True, max_length=100, verbose_name='region')),
            ],
            options={
                'verbose_name': 'institution',
                'verbose_name_plural': 'institutions',
            },
        ),
        migrations.CreateModel(
            name='Official',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(help_text='Without rank, honorifics and degrees.', max_length=120, verbose_name='name')),
                ('slug', models.SlugField(max_length=130, unique=True, verbose_name='address')),
                ('rank', articles.core.fields.LineField(blank=True, max_length=40, verbose_name='rank')),
                ('honorifics', articles.core.fields.LineField(blank=True, max_length=60, verbose_name='honorifics')),
                ('degrees', articles.core.fields.LineField(blank=True, max_length=80, verbose_name='degrees')),
                ('biography', articles.core.fields.NoteField(blank=True, verbose_name='biography')),
            ],
            options={
                'verbose_name': 'official',
                'verbose_name_plural': 'officials',
            },
        ),
        migrations.CreateModel(
            name='Page',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=60, unique=True, verbose_name='address')),
                ('title', articles.core.fields.LineField(max_length=120, verbose_name='title')),
                ('body', models.TextField(verbose_name='text')),
                ('updated_at', models.DateTimeField(editable=False, verbose_name='last changed at')),
            ],
            options={
                'verbose_name': 'standing page',
                'verbose_name_plural': 'standing pages',
            },
        ),
        migrations.CreateModel(
            name='Section',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=60, unique=True, verbose_name='name')),
                ('slug', models.SlugField(max_length=130, unique=True, verbose_name='address')),
                ('description', articles.core.fields.NoteField(blank=True, verbose_name='description')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='place in the menu')),
            ],
            options={
                'verbose_name': 'section',
                'verbose_name_plural': 'sections',
                'ordering': ['position', 'name'],
            },
        ),
        migrations.CreateModel(
            name='Sponsor',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=120, unique=True, verbose_name='name')),
                ('kind', models.CharField(choices=[('business', 'business'), ('government', 'government'), ('party', 'party or candidate'), ('society', 'organisation'), ('house', 'the paper itself')], default='business', max_length=10, verbose_name='kind')),
                ('contact', articles.core.fields.NoteField(blank=True, verbose_name='contact (not public)')),
            ],
            options={
                'verbose_name': 'sponsor',
                'verbose_name_plural': 'sponsors',
            },
        ),
        migrations.CreateModel(
            name='User',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                ('username', models.CharField(error_messages={'unique': 'A user with that username already exists.'}, help_text='Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.', max_length=150, unique=True, validators=[django.contrib.auth.validators.UnicodeUsernameValidator()], verbose_name='username')),
                ('first_name', models.CharField(blank=True, max_length=150, verbose_name='first name')),
                ('last_name', models.CharField(blank=True, max_length=150, verbose_name='last name')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='email address')),
                ('is_staff', models.BooleanField(default=False, help_text='Designates whether the user can log into this admin site.', verbose_name='staff status')),
                ('is_active', models.BooleanField(default=True, help_text='Designates whether this user should be treated as active. Unselect this instead of deleting accounts.', verbose_name='active')),
                ('date_joined', models.DateTimeField(default=django.utils.timezone.now, verbose_name='date joined')),
                ('groups', models.ManyToManyField(blank=True, help_text='The groups this user belongs to. A user will get all permissions granted to each of their groups.', related_name='user_set', related_query_name='user', to='auth.group', verbose_name='groups')),
                ('user_permissions', models.ManyToManyField(blank=True, help_text='Specific permissions for this user.', related_name='user_set', related_query_name='user', to='auth.permission', verbose_name='user permissions')),
            ],
            options={
                'verbose_name': 'user',
                'verbose_name_plural': 'users',
                'abstract': False,
            },
            managers=[
                ('objects', django.contrib.auth.models.UserManager()),
            ],
        ),
        migrations.CreateModel(
            name='Article',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('news', 'News'), ('opinion', 'Opinion'), ('advertorial', 'Advertorial')], default='news', max_length=12, verbose_name='kind')),
                ('headline', articles.core.fields.LineField(max_length=200, verbose_name='headline')),
                ('summary', articles.core.fields.NoteField(blank=True, help_text='One or two sentences for lists and sharing.', max_length=400, verbose_name='summary')),
                ('dateline_place', articles.core.fields.LineField(blank=True, help_text='PANGKALAN BALAI, without dash and medium.', max_length=80, verbose_name='dateline place')),
                ('event_on', models.DateField(blank=True, null=True, verbose_name='event date')),
                ('body', models.TextField(blank=True, verbose_name='body')),
                ('lead_caption', articles.core.fields.LineField(blank=True, help_text='Empty: the caption of the picture.', max_length=300, verbose_name='caption')),
                ('is_unverified', models.BooleanField(default=False, help_text='Readers are told at the end of the story (Pedoman Media Siber, 2c).', verbose_name='still needs verification')),
                ('involves_child', models.BooleanField(default=False, verbose_name='child as offender, victim or witness')),
                ('involves_sexual_crime', models.BooleanField(default=False, verbose_name='sexual crime')),
                ('involves_election', models.BooleanField(default=False, verbose_name='election participant')),
                ('state', models.CharField(choices=[('draft', 'Draft'), ('submitted', 'Waiting for approval'), ('approved', 'Approved'), ('published', 'Published'), ('withdrawn', 'Withdrawn')], default='draft', editable=False, max_length=10, verbose_name='state')),
                ('revision_number', models.PositiveIntegerField(default=0, editable=False, verbose_name='revision')),
                ('approved_revision', models.PositiveIntegerField(editable=False, null=True)),
                ('created_at', models.DateTimeField(editable=False, verbose_name='created at')),
                ('updated_at', models.DateTimeField(editable=False, verbose_name='last changed at')),
                ('submitted_at', models.DateTimeField(editable=False, null=True, verbose_name='submitted at')),
                ('created_by', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='created by')),
                ('updated_by', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='last changed by')),
            ],
            options={
                'verbose_name': 'article',
                'verbose_name_plural': 'articles',
                'permissions': [('submit_article', 'Can submit an article'), ('approve_article', 'Can approve and return articles'), ('publish_article', 'Can publish and schedule articles'), ('withdraw_article', 'Can withdraw published articles'), ('correct_article', 'Can publish corrections'), ('view_every_article', 'Can see the articles of others'), ('change_every_article', 'Can change the articles of others'), ('import_paste', 'Can make drafts from pasted text')],
            },
        ),
        migrations.CreateModel(
            name='Author',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=120, verbose_name='name')),
                ('slug', models.SlugField(max_length=130, unique=True, verbose_name='address')),
                ('initials', articles.core.fields.LineField(blank=True, help_text='As they stand at the end of a story: rin.', max_length=6, verbose_name='initials')),
                ('biography', articles.core.fields.NoteField(blank=True, verbose_name='biography')),
                ('user', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='author', to=settings.AUTH_USER_MODEL, verbose_name='user')),
            ],
            options={
                'verbose_name': 'author',
                'verbose_name_plural': 'authors',
            },
        ),
        migrations.CreateModel(
            name='Byline',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(blank=True, max_length=120, verbose_name='name as printed')),
                ('part', models.CharField(choices=[('reporter', 'Reporter'), ('editor', 'Editor'), ('photographer', 'Photographer')], default='reporter', max_length=12, verbose_name='part')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='bylines', to='articles.article')),
                ('author', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.author', verbose_name='author')),
            ],
            options={
                'verbose_name': 'byline',
                'verbose_name_plural': 'bylines',
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='CampaignPeriod',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=120, verbose_name='election')),
                ('region', articles.core.fields.LineField(blank=True, help_text='Empty means the whole country.', max_length=100, verbose_name='region')),
                ('ads_from', models.DateField(verbose_name='advertising from')),
                ('ads_until', models.DateField(verbose_name='advertising until (not including)')),
                ('quiet_from', models.DateField(verbose_name='quiet period from')),
                ('vote_on', models.DateField(verbose_name='election day')),
            ],
            options={
                'verbose_name': 'campaign period',
                'verbose_name_plural': 'campaign periods',
                'constraints': [models.CheckConstraint(condition=models.Q(('ads_until__gt', models.F('ads_from')), ('quiet_from__gte', models.F('ads_until')), ('vote_on__gt', models.F('quiet_from'))), name='campaign_days_stand_in_order', violation_error_message='Advertising comes first, then the quiet period, then election day.'), models.UniqueConstraint(models.F('region'), models.F('vote_on'), models.F('name'), name='campaign_period_stands_once')],
            },
        ),
        migrations.CreateModel(
            name='Correction',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('ralat', 'Erratum'), ('koreksi', 'Correction'), ('hak_jawab', 'Right of reply'), ('pembaruan', 'Update'), ('pencabutan', 'Withdrawal')], max_length=12, verbose_name='kind')),
                ('text', articles.core.fields.NoteField(help_text='Readers see it with its time.', max_length=3000, verbose_name='text')),
                ('reason', models.CharField(blank=True, choices=[('sara', 'Ethnicity, religion, race or group relations'), ('decency', 'Decency'), ('child', "A child's future"), ('trauma', 'Trauma of a victim'), ('press_council', 'Special grounds set by the Press Council')], default='', max_length=14, verbose_name='grounds')),
                ('made_at', models.DateTimeField(verbose_name='at')),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='corrections', to='articles.article', verbose_name='article')),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
            ],
            options={
                'verbose_name': 'correction',
                'verbose_name_plural': 'corrections',
            },
        ),
        migrations.CreateModel(
            name='Edition',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(verbose_name='edition')),
                ('visible_from', models.DateTimeField(verbose_name='visible from')),
                ('visible_until', models.DateTimeField(null=True, verbose_name='visible until')),
                ('published_at', models.DateTimeField(verbose_name='first published at')),
                ('kind', models.CharField(choices=[('news', 'News'), ('opinion', 'Opinion'), ('advertorial', 'Advertorial')], max_length=12, verbose_name='kind')),
                ('headline', articles.core.fields.LineField(max_length=200, verbose_name='headline')),
                ('slug', models.SlugField(max_length=130, verbose_name='address')),
                ('summary', articles.core.fields.NoteField(blank=True, verbose_name='summary')),
                ('dateline_place', articles.core.fields.LineField(blank=True, max_length=80, verbose_name='dateline place')),
                ('event_on', models.DateField(null=True, verbose_name='event date')),
                ('body', models.TextField(verbose_name='body')),
                ('lead_alt', articles.core.fields.LineField(blank=True, max_length=250)),
                ('lead_caption', articles.core.fields.LineField(blank=True, max_length=300)),
                ('lead_credit', articles.core.fields.LineField(blank=True, max_length=120)),
                ('is_unverified', models.BooleanField(default=False)),
                ('headline_key', models.CharField(max_length=300)),
                ('headline_stems', models.TextField()),
                ('body_stems', models.TextField()),
                ('search_vector', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.CombinedSearchVector(django.contrib.postgres.search.SearchVector('headline_stems', config='simple', weight='A'), '||', django.contrib.postgres.search.SearchVector('body_stems', config='simple', weight='C'), django.contrib.postgres.search.SearchConfig('simple')), output_field=django.contrib.postgres.search.SearchVectorField())),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='editions', to='articles.article')),
                ('published_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='published by')),
            ],
            options={
                'verbose_name': 'edition',
                'verbose_name_plural': 'editions',
            },
        ),
        migrations.CreateModel(
            name='EditionByline',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=120)),
                ('part', models.CharField(choices=[('reporter', 'Reporter'), ('editor', 'Editor'), ('photographer', 'Photographer')], max_length=12)),
                ('published_at', models.DateTimeField()),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('author', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.author')),
                ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='byline_links', to='articles.edition')),
            ],
            options={
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='EditionReadAlso',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ref', models.PositiveSmallIntegerField()),
                ('headline_key', models.CharField(max_length=300)),
                ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='read_also_links', to='articles.edition')),
                ('target', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.article')),
            ],
            options={
                'ordering': ['ref'],
            },
        ),
        migrations.CreateModel(
            name='Flight',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('placement', models.CharField(choices=[('top', 'Above everything, all pages'), ('front-middle', 'Front page, between sections'), ('article-top', 'Article, above the headline'), ('article-middle', 'Article, in the text'), ('article-end', 'Article, below the text'), ('sidebar', 'Beside lists and articles')], max_length=20, verbose_name='placement')),
                ('starts_at', models.DateTimeField(verbose_name='from')),
                ('ends_at', models.DateTimeField(verbose_name='until')),
                ('weight', models.PositiveSmallIntegerField(default=1, help_text='Among several in one placement, the heavier shows more often.', verbose_name='weight')),
                ('banner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='flights', to='articles.banner', verbose_name='banner')),
            ],
            options={
                'verbose_name': 'flight',
                'verbose_name_plural': 'flights',
            },
        ),
        migrations.CreateModel(
            name='FormerSlug',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('section', 'section'), ('tag', 'tag'), ('official', 'official'), ('author', 'author')], max_length=10)),
                ('slug', models.SlugField(max_length=130)),
                ('target_id', models.BigIntegerField()),
            ],
            options={
                'verbose_name': 'former address',
                'verbose_name_plural': 'former addresses',
                'constraints': [models.UniqueConstraint(models.F('kind'), models.F('slug'), name='former_slug_leads_to_one_place')],
            },
        ),
        migrations.CreateModel(
            name='Image',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('file', models.ImageField(height_field='height', max_length=200, upload_to='images/%Y/%m/', verbose_name='file', width_field='width')),
                ('alt', articles.core.fields.LineField(help_text='What the picture shows, for readers who cannot see it.', max_length=250, verbose_name='alternative text')),
                ('caption', articles.core.fields.LineField(blank=True, max_length=300, verbose_name='caption')),
                ('credit', articles.core.fields.LineField(help_text='Who made it: a name and a source. “Ist” is not a source.', max_length=120, verbose_name='credit')),
                ('width', models.PositiveIntegerField(editable=False, verbose_name='width')),
                ('height', models.PositiveIntegerField(editable=False, verbose_name='height')),
                ('focal_x', models.FloatField(default=0.5, validators=[django.core.validators.MinValueValidator(0), django.core.validators.MaxValueValidator(1)], verbose_name='focal point from the left')),
                ('focal_y', models.FloatField(default=0.5, validators=[django.core.validators.MinValueValidator(0), django.core.validators.MaxValueValidator(1)], verbose_name='focal point from the top')),
                ('checksum', models.CharField(editable=False, max_length=64, unique=True)),
                ('uploaded_at', models.DateTimeField(editable=False, verbose_name='uploaded at')),
                ('uploaded_by', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='uploaded by')),
            ],
            options={
                'verbose_name': 'image',
                'verbose_name_plural': 'images',
            },
        ),
        migrations.AddField(
            model_name='edition',
            name='lead_image',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.image'),
        ),
        migrations.AddField(
            model_name='article',
            name='lead_image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='articles.image', verbose_name='lead picture'),
        ),
        migrations.CreateModel(
            name='Newsroom',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=80, verbose_name='name of the paper')),
                ('tagline', articles.core.fields.LineField(blank=True, max_length=160, verbose_name='tagline')),
                ('company', articles.core.fields.LineField(blank=True, help_text='Legal entity that publishes the paper.', max_length=160, verbose_name='company')),
                ('address', articles.core.fields.NoteField(blank=True, verbose_name='address')),
                ('responsible_person', articles.core.fields.LineField(blank=True, help_text='Penanggung jawab, by name.', max_length=120, verbose_name='responsible person')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                ('phone', articles.core.fields.LineField(blank=True, max_length=40, verbose_name='telephone')),
                ('complaints_contact', articles.core.fields.LineField(blank=True, max_length=160, verbose_name='complaints contact')),
                ('one_person_desk', models.BooleanField(default=False, help_text='Lets an editor approve what they wrote or changed. Sensitive stories never.', verbose_name='one-person desk')),
            ],
            options={
                'verbose_name': 'the paper',
                'verbose_name_plural': 'the paper',
                'constraints': [models.CheckConstraint(condition=models.Q(('pk', 1)), name='newsroom_is_only_one')],
            },
        ),
        migrations.CreateModel(
            name='Note',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', articles.core.fields.NoteField(max_length=2000, verbose_name='note')),
                ('written_at', models.DateTimeField(verbose_name='at')),
                ('revision_number', models.PositiveIntegerField(verbose_name='revision')),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notes', to='articles.article')),
                ('written_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
            ],
            options={
                'verbose_name': 'note',
                'verbose_name_plural': 'notes',
            },
        ),
        migrations.CreateModel(
            name='Mention',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('as_written', articles.core.fields.LineField(max_length=200, verbose_name='as written')),
                ('name', articles.core.fields.LineField(max_length=120, verbose_name='name')),
                ('office', articles.core.fields.LineField(blank=True, max_length=200, verbose_name='office as written')),
                ('state', models.CharField(choices=[('proposed', 'Proposed'), ('confirmed', 'Confirmed'), ('dismissed', 'Not an official')], default='proposed', max_length=10, verbose_name='decision')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='mentions', to='articles.article')),
                ('official', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.official', verbose_name='official')),
            ],
            options={
                'verbose_name': 'official mentioned',
                'verbose_name_plural': 'officials mentioned',
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='EditionMention',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('as_written', articles.core.fields.LineField(max_length=200)),
                ('office', articles.core.fields.LineField(blank=True, max_length=200)),
                ('published_at', models.DateTimeField()),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='mention_links', to='articles.edition')),
                ('official', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.official')),
            ],
            options={
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='OfficialAlias',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=120, verbose_name='other spelling')),
                ('official', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='aliases', to='articles.official', verbose_name='official')),
            ],
            options={
                'verbose_name': 'other spelling',
                'verbose_name_plural': 'other spellings',
            },
        ),
        migrations.CreateModel(
            name='PastedText',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('token', models.UUIDField(unique=True)),
                ('text', models.TextField(verbose_name='pasted text')),
                ('pasted_at', models.DateTimeField(verbose_name='at')),
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='pasted_text', to='articles.article')),
                ('pasted_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
            ],
            options={
                'verbose_name': 'pasted text',
                'verbose_name_plural': 'pasted texts',
            },
        ),
        migrations.CreateModel(
            name='Position',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', articles.core.fields.LineField(max_length=160, verbose_name='title')),
                ('region', articles.core.fields.LineField(blank=True, max_length=100, verbose_name='region')),
                ('institution', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='articles.institution', verbose_name='institution')),
            ],
            options={
                'verbose_name': 'position',
                'verbose_name_plural': 'positions',
            },
        ),
        migrations.CreateModel(
            name='ReadAlso',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ref', models.PositiveSmallIntegerField(verbose_name='number of the block')),
                ('headline', articles.core.fields.LineField(max_length=300, verbose_name='headline as written')),
                ('headline_key', models.CharField(editable=False, max_length=300)),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='read_also', to='articles.article')),
                ('target', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='read_from', to='articles.article', verbose_name='leads to')),
            ],
            options={
                'verbose_name': 'read also',
                'verbose_name_plural': 'read also',
                'ordering': ['ref'],
            },
        ),
        migrations.CreateModel(
            name='Rendition',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('width', models.PositiveIntegerField()),
                ('height', models.PositiveIntegerField()),
                ('format', models.CharField(max_length=4)),
                ('file', models.FileField(max_length=200, upload_to='renditions/%Y/%m/')),
                ('image', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='renditions', to='articles.image')),
            ],
            options={
                'verbose_name': 'rendition',
                'verbose_name_plural': 'renditions',
            },
        ),
        migrations.CreateModel(
            name='Revision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(verbose_name='number')),
                ('content', models.JSONField(verbose_name='content')),
                ('made_at', models.DateTimeField(verbose_name='at')),
                ('reason', articles.core.fields.NoteField(blank=True, max_length=300, verbose_name='why')),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='revisions', to='articles.article')),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
            ],
            options={
                'verbose_name': 'revision',
                'verbose_name_plural': 'revisions',
            },
        ),
        migrations.AddField(
            model_name='edition',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='edition',
            name='section',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='articles.section', verbose_name='section'),
        ),
        migrations.AddField(
            model_name='article',
            name='section',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='articles.section', verbose_name='section'),
        ),
        migrations.AddField(
            model_name='edition',
            name='sponsor',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.sponsor'),
        ),
        migrations.AddField(
            model_name='banner',
            name='sponsor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='banners', to='articles.sponsor', verbose_name='sponsor'),
        ),
        migrations.AddField(
            model_name='article',
            name='sponsor',
            field=models.ForeignKey(blank=True, help_text='Who pays for an advertorial; shown to readers.', null=True, on_delete=django.db.models.deletion.PROTECT, to='articles.sponsor', verbose_name='sponsor'),
        ),
        migrations.CreateModel(
            name='Tag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=100, unique=True, verbose_name='name')),
                ('slug', models.SlugField(max_length=130, unique=True, verbose_name='address')),
                ('description', articles.core.fields.NoteField(blank=True, verbose_name='introduction')),
            ],
            options={
                'verbose_name': 'tag',
                'verbose_name_plural': 'tags',
                'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('name'), name='tag_name_is_unique_in_any_case', violation_error_message='There is a tag of this name already.')],
            },
        ),
        migrations.CreateModel(
            name='EditionTag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('published_at', models.DateTimeField()),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tag_links', to='articles.edition')),
                ('tag', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.tag')),
            ],
            options={
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='TagAlias',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', articles.core.fields.LineField(max_length=100, verbose_name='other name')),
                ('tag', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='aliases', to='articles.tag', verbose_name='tag')),
            ],
            options={
                'verbose_name': 'other name',
                'verbose_name_plural': 'other names',
            },
        ),
        migrations.CreateModel(
            name='TaggedArticle',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('content_object', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tagged', to='articles.article')),
                ('tag', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.tag', verbose_name='tag')),
            ],
            options={
                'verbose_name': 'tag',
                'verbose_name_plural': 'tags',
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.AddField(
            model_name='article',
            name='tags',
            field=models.ManyToManyField(blank=True, through='articles.TaggedArticle', to='articles.tag', verbose_name='tags'),
        ),
        migrations.CreateModel(
            name='Tenure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('acting', models.CharField(blank=True, choices=[('', 'definitive'), ('Plt', 'Plt (acting, post vacant)'), ('Plh', 'Plh (acting for some days)'), ('Pj', 'Pj (appointed until an elected head takes office)'), ('Pjs', 'Pjs (while the head is campaigning)'), ('Pgs', 'Pgs (temporary replacement)'), ('PS', 'PS (police, acting)')], default='', max_length=4, verbose_name='acting')),
                ('starts_on', models.DateField(blank=True, null=True, verbose_name='from')),
                ('ends_on', models.DateField(blank=True, null=True, verbose_name='until (not including)')),
                ('precision', models.CharField(choices=[('day', 'to the day'), ('month', 'to the month'), ('year', 'to the year')], default='day', max_length=5, verbose_name='known')),
                ('source', articles.core.fields.LineField(blank=True, help_text='Where the dates come from.', max_length=200, verbose_name='source')),
                ('official', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tenures', to='articles.official', verbose_name='official')),
                ('position', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tenures', to='articles.position', verbose_name='position')),
            ],
            options={
                'verbose_name': 'tenure',
                'verbose_name_plural': 'tenures',
            },
        ),
        migrations.CreateModel(
            name='AuditEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(db_index=True, verbose_name='at')),
                ('action', models.CharField(max_length=60, verbose_name='action')),
                ('object_type', models.CharField(max_length=40, verbose_name='kind of thing')),
                ('object_id', models.BigIntegerField(null=True, verbose_name='number')),
                ('object_label', models.CharField(max_length=300, verbose_name='thing')),
                ('data', models.JSONField(default=dict, verbose_name='details')),
                ('actor', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
            ],
            options={
                'verbose_name': 'audit entry',
                'verbose_name_plural': 'audit entries',
                'indexes': [models.Index(fields=['object_type', 'object_id', '-id'], name='audit_by_object'), models.Index(fields=['actor', '-id'], name='audit_by_actor')],
            },
        ),
        migrations.AddConstraint(
            model_name='author',
            constraint=models.UniqueConstraint(django.db.models.functions.text.Lower('initials'), condition=models.Q(('initials', ''), _negated=True), name='author_initials_are_one_person', violation_error_message='Somebody else signs with these initials.'),
        ),
        migrations.AddConstraint(
            model_name='byline',
            constraint=models.UniqueConstraint(models.F('article'), models.F('author'), models.F('part'), name='byline_credits_an_author_once_per_part', violation_error_message='This author is credited with this part already.'),
        ),
        migrations.AddConstraint(
            model_name='byline',
            constraint=models.CheckConstraint(condition=models.Q(('author__isnull', False), models.Q(('name', ''), _negated=True), _connector='OR'), name='byline_names_somebody', violation_error_message='Choose an author or write a name.'),
        ),
        migrations.AddIndex(
            model_name='correction',
            index=models.Index(fields=['-made_at', '-id'], name='correction_newest'),
        ),
        migrations.AddIndex(
            model_name='correction',
            index=models.Index(fields=['article', '-made_at'], name='correction_by_article'),
        ),
        migrations.AddConstraint(
            model_name='correction',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'pencabutan'), models.Q(('reason', ''), _negated=True)), models.Q(models.Q(('kind', 'pencabutan'), _negated=True), ('reason', '')), _connector='OR'), name='withdrawal_and_only_it_has_grounds', violation_error_message='A withdrawal, and nothing else, names its grounds.'),
        ),
        migrations.AddConstraint(
            model_name='correction',
            constraint=models.CheckConstraint(condition=models.Q(('reason__in', ['', 'sara', 'decency', 'child', 'trauma', 'press_council'])), name='withdrawal_grounds_are_of_the_closed_list'),
        ),
        migrations.AddConstraint(
            model_name='correction',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='correction_says_something'),
        ),
        migrations.AddIndex(
            model_name='editionbyline',
            index=models.Index(fields=['author', '-published_at', '-edition'], name='edition_by_author'),
        ),
        migrations.AddIndex(
            model_name='editionreadalso',
            index=models.Index(condition=models.Q(('target__isnull', True)), fields=['headline_key'], name='edition_link_waiting'),
        ),
        migrations.AddConstraint(
            model_name='editionreadalso',
            constraint=models.UniqueConstraint(models.F('edition'), models.F('ref'), name='edition_block_has_one_row'),
        ),
        migrations.AddIndex(
            model_name='flight',
            index=models.Index(fields=['placement', 'starts_at', 'ends_at'], name='flight_by_placement'),
        ),
        migrations.AddConstraint(
            model_name='flight',
            constraint=models.CheckConstraint(condition=models.Q(('ends_at__gt', models.F('starts_at'))), name='flight_ends_after_it_starts', violation_error_message='The flight must end after it starts.'),
        ),
        migrations.AddConstraint(
            model_name='flight',
            constraint=models.CheckConstraint(condition=models.Q(('placement__in', ('top', 'front-middle', 'article-top', 'article-middle', 'article-end', 'sidebar'))), name='flight_placement_is_known'),
        ),
        migrations.AddConstraint(
            model_name='flight',
            constraint=models.CheckConstraint(condition=models.Q(('weight__gte', 1)), name='flight_has_weight'),
        ),
        migrations.AddConstraint(
            model_name='flight',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('banner', '='), ('placement', '='), (articles.core.ranges.TsTzRange('starts_at', 'ends_at'), '&&')], name='flight_of_a_banner_stands_once_in_a_placement', violation_error_message='This banner is booked for this placement in that time already.'),
        ),
        migrations.AddConstraint(
            model_name='image',
            constraint=models.CheckConstraint(condition=models.Q(('focal_x__range', (0, 1)), ('focal_y__range', (0, 1))), name='image_focal_point_is_inside'),
        ),
        migrations.AddConstraint(
            model_name='image',
            constraint=models.CheckConstraint(condition=models.Q(('alt', ''), _negated=True), name='image_has_alternative_text'),
        ),
        migrations.AddConstraint(
            model_name='image',
            constraint=models.CheckConstraint(condition=models.Q(('credit', ''), _negated=True), name='image_has_credit'),
        ),
        migrations.AddIndex(
            model_name='note',
            index=models.Index(fields=['article', '-id'], name='note_by_article'),
        ),
        migrations.AddConstraint(
            model_name='mention',
            constraint=models.UniqueConstraint(models.F('article'), models.F('official'), name='article_mentions_an_official_once', violation_error_message='This official is mentioned already.'),
        ),
        migrations.AddConstraint(
            model_name='mention',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'confirmed'), _negated=True), ('official__isnull', False), _connector='OR'), name='confirmed_mention_names_its_official', violation_error_message='Choose the official before you confirm.'),
        ),
        migrations.AddIndex(
            model_name='editionmention',
            index=models.Index(fields=['official', '-published_at', '-edition'], name='edition_by_official'),
        ),
        migrations.AddConstraint(
            model_name='editionmention',
            constraint=models.UniqueConstraint(models.F('edition'), models.F('official'), name='edition_mentions_official_once'),
        ),
        migrations.AddConstraint(
            model_name='officialalias',
            constraint=models.UniqueConstraint(models.F('official'), django.db.models.functions.text.Lower('name'), name='official_alias_stands_once', violation_error_message='This spelling stands here already.'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.UniqueConstraint(django.db.models.functions.text.Lower('title'), django.db.models.functions.text.Lower('region'), name='position_is_unique_in_its_region', violation_error_message='There is a position of this title and region already.'),
        ),
        migrations.AddIndex(
            model_name='readalso',
            index=models.Index(condition=models.Q(('target__isnull', True)), fields=['headline_key'], name='read_also_waiting'),
        ),
        migrations.AddConstraint(
            model_name='readalso',
            constraint=models.CheckConstraint(condition=models.Q(('target__isnull', True), models.Q(('target', models.F('article')), _negated=True), _connector='OR'), name='read_also_never_leads_to_itself', violation_error_message='A story cannot point to itself.'),
        ),
        migrations.AddConstraint(
            model_name='readalso',
            constraint=models.UniqueConstraint(models.F('article'), models.F('target'), name='read_also_leads_to_a_story_once', violation_error_message='This story is linked already.'),
        ),
        migrations.AddConstraint(
            model_name='readalso',
            constraint=models.UniqueConstraint(models.F('article'), models.F('ref'), name='read_also_block_has_one_row'),
        ),
        migrations.AddConstraint(
            model_name='rendition',
            constraint=models.UniqueConstraint(models.F('image'), models.F('width'), models.F('format'), name='rendition_stands_once'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.UniqueConstraint(models.F('article'), models.F('number'), name='revision_number_stands_once'),
        ),
        migrations.AddIndex(
            model_name='edition',
            index=models.Index(fields=['-published_at', '-id'], name='edition_newest'),
        ),
        migrations.AddIndex(
            model_name='edition',
            index=models.Index(fields=['section', '-published_at', '-id'], name='edition_by_section'),
        ),
        migrations.AddIndex(
            model_name='edition',
            index=models.Index(fields=['-visible_from'], name='edition_visible_from'),
        ),
        migrations.AddIndex(
            model_name='edition',
            index=models.Index(fields=['headline_key'], name='edition_by_headline'),
        ),
        migrations.AddIndex(
            model_name='edition',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search_vector'], name='edition_search'),
        ),
        migrations.AddIndex(
            model_name='edition',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('headline'), name='gin_trgm_ops'), name='edition_headline_trigrams'),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=models.UniqueConstraint(models.F('article'), models.F('number'), name='edition_number_stands_once'),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=models.CheckConstraint(condition=models.Q(('visible_until__isnull', True), ('visible_until__gte', models.F('visible_from')), _connector='OR'), name='edition_ends_after_it_starts'),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=models.CheckConstraint(condition=models.Q(('published_at__lte', models.F('visible_from'))), name='edition_is_first_published_before_it_shows'),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'advertorial'), _negated=True), ('sponsor__isnull', False), _connector='OR'), name='edition_of_an_advertorial_has_sponsor'),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('article', '='), (articles.core.ranges.TsTzRange('visible_from', 'visible_until'), '&&')], name='editions_of_an_article_never_overlap'),
        ),
        migrations.AddConstraint(
            model_name='banner',
            constraint=models.CheckConstraint(condition=models.Q(('is_political', False), models.Q(('participant', ''), _negated=True), _connector='OR'), name='banner_political_names_its_participant', violation_error_message='A political banner names its election participant.'),
        ),
        migrations.AddConstraint(
            model_name='banner',
            constraint=models.CheckConstraint(condition=models.Q(('alt', ''), _negated=True), name='banner_has_alternative_text'),
        ),
        migrations.AddConstraint(
            model_name='banner',
            constraint=models.CheckConstraint(condition=models.Q(('target_url', ''), ('target_url__regex', '^https?://'), _connector='OR'), name='banner_leads_to_a_web_address'),
        ),
        migrations.AddIndex(
            model_name='editiontag',
            index=models.Index(fields=['tag', '-published_at', '-edition'], name='edition_by_tag'),
        ),
        migrations.AddConstraint(
            model_name='editiontag',
            constraint=models.UniqueConstraint(models.F('edition'), models.F('tag'), name='edition_has_a_tag_once'),
        ),
        migrations.AddConstraint(
            model_name='tagalias',
            constraint=models.UniqueConstraint(django.db.models.functions.text.Lower('name'), name='tag_alias_belongs_to_one_tag', violation_error_message='This other name belongs to a tag already.'),
        ),
        migrations.AddConstraint(
            model_name='taggedarticle',
            constraint=models.UniqueConstraint(models.F('content_object'), models.F('tag'), name='article_has_a_tag_once'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(fields=['-updated_at', '-id'], name='article_last_touched'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(fields=['state', '-updated_at', '-id'], name='article_by_state'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(fields=['created_by', '-updated_at', '-id'], name='article_by_creator'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(condition=models.Q(('state', 'submitted')), fields=['submitted_at'], name='article_waiting'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['draft', 'submitted', 'approved', 'published', 'withdrawn'])), name='article_state_is_known'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['news', 'opinion', 'advertorial'])), name='article_kind_is_known'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'advertorial'), _negated=True), ('sponsor__isnull', False), _connector='OR'), name='advertorial_has_sponsor', violation_error_message='An advertorial names its sponsor.'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(('kind', 'advertorial'), ('sponsor__isnull', True), _connector='OR'), name='article_sponsor_pays_for_an_advertorial', violation_error_message='Only an advertorial has a sponsor.'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['approved', 'published']), _negated=True), models.Q(('approved_revision', models.F('revision_number')), ('approved_revision__isnull', False)), _connector='OR'), name='approved_article_says_which_revision'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'submitted'), _negated=True), ('submitted_at__isnull', False), _connector='OR'), name='submitted_article_has_its_moment'),
        ),
        migrations.AddConstraint(
            model_name='tenure',
            constraint=models.CheckConstraint(condition=models.Q(('ends_on__gt', models.F('starts_on')), ('ends_on__isnull', True), ('starts_on__isnull', True), _connector='OR'), name='tenure_ends_after_it_starts', violation_error_message='The tenure must end after the day it starts.'),
        ),
        migrations.AddConstraint(
            model_name='tenure',
            constraint=models.CheckConstraint(condition=models.Q(('acting__in', ['', 'Plt', 'Plh', 'Pj', 'Pjs', 'Pgs', 'PS'])), name='tenure_acting_is_known'),
        ),
        migrations.AddConstraint(
            model_name='tenure',
            constraint=models.UniqueConstraint(models.F('official'), models.F('position'), models.F('acting'), models.F('starts_on'), name='tenure_stands_once', nulls_distinct=False, violation_error_message='This tenure stands here already.'),
        ),
    ]
