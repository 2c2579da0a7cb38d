# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, SyncResource, views


class HostedToolPermissions(SyncResource, table="admin.organization.projects.hosted_tool_permissions"):
    pass


class AsyncHostedToolPermissions(AsyncResource, table="admin.organization.projects.hosted_tool_permissions"):
    pass


__getattr__ = views(__name__, globals())
