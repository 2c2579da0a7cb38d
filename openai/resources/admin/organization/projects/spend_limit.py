# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, SyncResource, views


class SpendLimit(SyncResource, table="admin.organization.projects.spend_limit"):
    pass


class AsyncSpendLimit(AsyncResource, table="admin.organization.projects.spend_limit"):
    pass


__getattr__ = views(__name__, globals())
