"""A private PostgreSQL for development and tests, where no `DATABASE_URL` names another."""
