"""Screens that write down what was done, and the list of it."""

from articles.audit.admin.addressed import AddressedAdmin
from articles.audit.admin.entries import AuditEntryAdmin
from articles.audit.admin.recorded import RecordedAdmin

__all__ = ["AddressedAdmin", "AuditEntryAdmin", "RecordedAdmin"]
