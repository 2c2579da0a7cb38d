from ...._resource import AsyncResource, SyncResource


class SpendAlerts(SyncResource, table="admin.organization.spend_alerts"):
    pass


class AsyncSpendAlerts(AsyncResource, table="admin.organization.spend_alerts"):
    pass
