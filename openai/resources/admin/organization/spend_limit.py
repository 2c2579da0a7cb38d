from ...._resource import AsyncResource, SyncResource


class SpendLimit(SyncResource, table="admin.organization.spend_limit"):
    pass


class AsyncSpendLimit(AsyncResource, table="admin.organization.spend_limit"):
    pass
