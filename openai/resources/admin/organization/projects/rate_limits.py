# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, SyncResource, views


class RateLimits(SyncResource, table="admin.organization.projects.rate_limits"):
    pass


class AsyncRateLimits(AsyncResource, table="admin.organization.projects.rate_limits"):
    pass


__getattr__ = views(__name__, globals())
