"""The picture of a headline that messengers and social networks show beside a shared link."""
