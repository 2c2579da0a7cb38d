from ....._resource import AsyncResource, SyncResource


class Certificates(SyncResource, table="admin.organization.projects.certificates"):
    pass


class AsyncCertificates(AsyncResource, table="admin.organization.projects.certificates"):
    pass
