from .admin import Admin as Admin, AsyncAdmin as AsyncAdmin
from .organization.organization import AsyncOrganization as AsyncOrganization, Organization as Organization
