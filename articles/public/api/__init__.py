"""Published stories for partners and apps, by key: ninjs 2.1, from editions only."""
