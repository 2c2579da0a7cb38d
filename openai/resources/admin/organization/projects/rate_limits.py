from ....._resource import AsyncResource, SyncResource


class RateLimits(SyncResource, table="admin.organization.projects.rate_limits"):
    pass


class AsyncRateLimits(AsyncResource, table="admin.organization.projects.rate_limits"):
    pass
