# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import AsyncResource, SyncResource, views


class ContentProvenanceChecks(SyncResource, table="content_provenance_checks"):
    pass


class AsyncContentProvenanceChecks(AsyncResource, table="content_provenance_checks"):
    pass


__getattr__ = views(__name__, globals())
