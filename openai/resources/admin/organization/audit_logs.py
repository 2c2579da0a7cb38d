# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class AuditLogs(SyncResource, table="admin.organization.audit_logs"):
    pass


class AsyncAuditLogs(AsyncResource, table="admin.organization.audit_logs"):
    pass


__getattr__ = views(__name__, globals())
