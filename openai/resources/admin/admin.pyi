# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._calls.views import View
from ..._resource import AsyncResource, Child, SyncResource
from .organization import (
    AsyncOrganization,
    AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse,
    Organization,
    OrganizationWithRawResponse,
    OrganizationWithStreamingResponse,
)

class Admin(SyncResource):
    """What only an admin API key may do."""
    organization: Child[Organization]
    @property
    def with_raw_response(self) -> AdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse: ...

class AdminWithRawResponse(View):
    @property
    def organization(self) -> OrganizationWithRawResponse: ...

class AdminWithStreamingResponse(View):
    @property
    def organization(self) -> OrganizationWithStreamingResponse: ...

class AsyncAdmin(AsyncResource):
    """What only an admin API key may do."""
    organization: Child[AsyncOrganization]
    @property
    def with_raw_response(self) -> AsyncAdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse: ...

class AsyncAdminWithRawResponse(View):
    @property
    def organization(self) -> AsyncOrganizationWithRawResponse: ...

class AsyncAdminWithStreamingResponse(View):
    @property
    def organization(self) -> AsyncOrganizationWithStreamingResponse: ...
