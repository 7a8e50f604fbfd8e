"""The newsroom's catalogues of translations, read, checked and compiled without the gettext tools."""
