"""An index for Django's discovery: each slice registers its own screens."""

import articles.audit.admin
import articles.banners.admin
import articles.editorial.admin.assignment
import articles.editorial.admin.author
import articles.editorial.admin.correction
import articles.editorial.admin.image
import articles.editorial.admin.newsroom
import articles.editorial.admin.page
import articles.editorial.admin.user
import articles.officials.admin
import articles.partners.admin
import articles.readership.admin
import articles.search.admin
import articles.taxonomy.admin  # noqa: F401
