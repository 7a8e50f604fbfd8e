"""How mail leaves the newsroom, from one address in the environment."""

from typing import Any

from environ import Env

# Seconds for the mail server to answer: the worker tries again later.
PATIENCE = 20
_OPTIONS = {
    "EMAIL_HOST": "host",
    "EMAIL_PORT": "port",
    "EMAIL_HOST_USER": "username",
    "EMAIL_HOST_PASSWORD": "password",
    "EMAIL_USE_TLS": "use_tls",
    "EMAIL_USE_SSL": "use_ssl",
}


def mailer(address: str) -> dict[str, Any]:
    """Django's MAILERS entry for an address such as `smtp+tls://user:password@host:587`."""
    known = Env.email_url_config(address)
    if not known["EMAIL_BACKEND"].endswith("smtp.EmailBackend"):
        return {"BACKEND": known["EMAIL_BACKEND"]}
    options = {option: known[name] for name, option in _OPTIONS.items() if known.get(name)}
    return {"BACKEND": known["EMAIL_BACKEND"], "OPTIONS": options | {"timeout": PATIENCE}}
