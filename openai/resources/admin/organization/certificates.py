from ...._resource import AsyncResource, SyncResource


class Certificates(SyncResource, table="admin.organization.certificates"):
    pass


class AsyncCertificates(AsyncResource, table="admin.organization.certificates"):
    pass
