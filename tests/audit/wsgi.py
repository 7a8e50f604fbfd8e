"""The newsroom as its web server serves it, with the uploads that nginx serves elsewhere."""

from django.conf import settings
from whitenoise import WhiteNoise

from newsroom.wsgi import application as newsroom

MONTH = 30 * 24 * 3600
application = WhiteNoise(newsroom, root=settings.MEDIA_ROOT, prefix=settings.MEDIA_URL, max_age=MONTH)
