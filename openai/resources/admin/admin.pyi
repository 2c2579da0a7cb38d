# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from .organization import AsyncOrganization, Organization

class Admin(SyncResource):
    """What only an admin API key may do."""
    organization: Child[Organization]

class AsyncAdmin(AsyncResource):
    """What only an admin API key may do."""
    organization: Child[AsyncOrganization]
