"""What a web server serves: plain WSGI."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from granian.utils.proxies import wrap_wsgi_with_proxy_headers

from newsroom.processes import die_with_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
if os.environ.get("NEWSROOM_DIES_WITH_PARENT"):
    die_with_parent()

application = get_wsgi_application()
if settings.TRUSTED_PROXIES:
    application = wrap_wsgi_with_proxy_headers(application, trusted_hosts=settings.TRUSTED_PROXIES)
