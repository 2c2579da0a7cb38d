from ....._resource import AsyncResource, SyncResource


class SpendLimit(SyncResource, table="admin.organization.projects.spend_limit"):
    pass


class AsyncSpendLimit(AsyncResource, table="admin.organization.projects.spend_limit"):
    pass
