"""The managing editor's screens for the keys of partners."""

from articles.partners.admin.key import PartnerKeyAdmin

__all__ = ["PartnerKeyAdmin"]
