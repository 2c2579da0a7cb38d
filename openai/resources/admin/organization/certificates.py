# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Certificates(SyncResource, table="admin.organization.certificates"):
    pass


class AsyncCertificates(AsyncResource, table="admin.organization.certificates"):
    pass


__getattr__ = views(__name__, globals())
