# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .admin import (
    Admin as Admin,
    AdminWithRawResponse as AdminWithRawResponse,
    AdminWithStreamingResponse as AdminWithStreamingResponse,
    AsyncAdmin as AsyncAdmin,
    AsyncAdminWithRawResponse as AsyncAdminWithRawResponse,
    AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse,
)
from .organization.organization import (
    AsyncOrganization as AsyncOrganization,
    AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse,
    Organization as Organization,
    OrganizationWithRawResponse as OrganizationWithRawResponse,
    OrganizationWithStreamingResponse as OrganizationWithStreamingResponse,
)
