from .._resource import AsyncResource, SyncResource


class ContentProvenanceChecks(SyncResource, table="content_provenance_checks"):
    pass


class AsyncContentProvenanceChecks(AsyncResource, table="content_provenance_checks"):
    pass
