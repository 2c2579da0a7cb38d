"""The notation, for rows that all want an admin API key."""

from __future__ import annotations

from functools import partial

from .. import _row
from .._row import resource

__all__ = ["delete", "get", "post", "resource"]

get = partial(_row.get, security="admin_api_key")
post = partial(_row.post, security="admin_api_key")
delete = partial(_row.delete, security="admin_api_key")
