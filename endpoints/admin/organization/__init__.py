"""Organization: its people, projects, keys, limits and bills; one module below this a resource."""

from __future__ import annotations

from .._row import resource

ADMIN_ORGANIZATION = resource("admin.organization", doc="The organization that the admin API key belongs to.")
