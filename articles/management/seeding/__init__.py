"""Brings the demo newsroom into the database, through the same services as people use."""
