"""What stands between a story and its readers: one check a row, judged while writing and at every step."""
