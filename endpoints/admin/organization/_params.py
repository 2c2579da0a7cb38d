"""Params that mean the same at many endpoints of the organization and its projects."""

from __future__ import annotations

# Lists; what they are sorted by is the creation time only where the common params say so.
AFTER_NEXT = ("str", "The `next` of the page before; the list goes on there.")
BEFORE = ("str", "ID of the first object of the page after; the list ends before it.")
ORDER = ("Literal['asc', 'desc']", "Ascending (`asc`) or descending (`desc`).")
ASCENDING = ("Literal['asc', 'desc']", "Ascending (`asc`, the default) or descending (`desc`).")
DESCENDING = ("Literal['asc', 'desc']", "Descending (`desc`, the default) or ascending (`asc`).")

# Groups
GROUP_OF_USERS = ("str", "ID of the group that the user is in.")

# Roles
ROLE_NAME = ("str", "Name of the role, which no other role has.")
NEW_ROLE_NAME = ("str | None", "New name of the role, which no other role has.")
ROLE_DESCRIPTION = ("str | None", "What the role is for, in a few words.")
PERMISSIONS = ("SequenceNotStr[str]", "What the role permits, such as `api.groups.read`.")
NEW_PERMISSIONS = ("SequenceNotStr[str] | None", "All that the role permits from now on, such as `api.groups.read`.")

# Who has which role
USER_WITH_ROLE = ("str", "ID of the user who has the role.")
GROUP_WITH_ROLE = ("str", "ID of the group that has the role.")
ROLE_GIVEN = ("str", "ID of the role to give.")
ROLE_READ = ("str", "ID of the role to look up.")
ROLE_TAKEN = ("str", "ID of the role to take away.")
ROLE_LIMIT = ("int", "Roles per page, at most 1,000.")

# Spending
CURRENCY = ("Literal['USD']", "Currency of the amount; the API knows only `USD`.")
INTERVAL = ("Literal['month']", "Time that spending is added up over; the API knows only `month`.")
THRESHOLD = ("int", "Amount in cents, at least 0, that sets off the alert.")

# Certificates
CERTIFICATE_IDS = ("SequenceNotStr[str]", "IDs of 1 to 10 certificates.")
CERTIFICATE_LIMIT = ("int", "Certificates per page, 1 to 100; 20 by default.")
