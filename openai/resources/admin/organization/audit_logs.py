from ...._resource import AsyncResource, SyncResource


class AuditLogs(SyncResource, table="admin.organization.audit_logs"):
    pass


class AsyncAuditLogs(AsyncResource, table="admin.organization.audit_logs"):
    pass
