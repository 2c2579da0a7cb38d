# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, SyncResource, views


class SpendAlerts(SyncResource, table="admin.organization.projects.spend_alerts"):
    pass


class AsyncSpendAlerts(AsyncResource, table="admin.organization.projects.spend_alerts"):
    pass


__getattr__ = views(__name__, globals())
