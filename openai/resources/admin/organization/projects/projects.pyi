# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from httpx import Timeout

from ....._resource import AsyncResource, Child, SyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.admin.organization import Project
from .api_keys import APIKeys, AsyncAPIKeys
from .certificates import AsyncCertificates, Certificates
from .data_retention import AsyncDataRetention, DataRetention
from .groups import AsyncGroups, Groups
from .hosted_tool_permissions import AsyncHostedToolPermissions, HostedToolPermissions
from .model_permissions import AsyncModelPermissions, ModelPermissions
from .rate_limits import AsyncRateLimits, RateLimits
from .roles import AsyncRoles, Roles
from .service_accounts import AsyncServiceAccounts, ServiceAccounts
from .spend_alerts import AsyncSpendAlerts, SpendAlerts
from .spend_limit import AsyncSpendLimit, SpendLimit
from .users import AsyncUsers, Users

class Projects(SyncResource):
    """Projects, which divide the organization's keys, limits and bills."""
    users: Child[Users]
    service_accounts: Child[ServiceAccounts]
    api_keys: Child[APIKeys]
    rate_limits: Child[RateLimits]
    model_permissions: Child[ModelPermissions]
    hosted_tool_permissions: Child[HostedToolPermissions]
    groups: Child[Groups]
    roles: Child[Roles]
    data_retention: Child[DataRetention]
    spend_limit: Child[SpendLimit]
    spend_alerts: Child[SpendAlerts]
    certificates: Child[Certificates]
    def create(
        self,
        *,
        name: str,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Make a project, which can later be archived but not deleted.

        Args:
            name: Name of the project, as reports show it.
            external_key_id: ID of an external key to tie to the project.
            geography: Region for the project's data, if your organization may choose.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Project

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/projects
        """
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Look up a project's name and state.

        Args:
            project_id: ID of the project to look up.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Project

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/projects/{project_id}
        """
    def update(
        self,
        project_id: str,
        *,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Change a project's name, external key or region.

        Args:
            project_id: ID of the project to change.
            external_key_id: ID of the external key to tie to the project from now on.
            geography: New region for the project's data.
            name: New name of the project, as reports show it.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Project

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/projects/{project_id}
        """
    def list(
        self,
        *,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[Project]:
        """List the projects of your organization.

        Args:
            after: ID of the last object of the page before; the list goes on behind it.
            include_archived: Whether archived projects are listed too; they are not by default.
            limit: Projects per page, 1 to 100; 20 by default.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            SyncConversationCursorPage[Project]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/projects
        """
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Archive a project, which can then be neither used nor changed.

        Args:
            project_id: ID of the project to archive.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Project

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/projects/{project_id}/archive
        """

class AsyncProjects(AsyncResource):
    """Projects, which divide the organization's keys, limits and bills."""
    users: Child[AsyncUsers]
    service_accounts: Child[AsyncServiceAccounts]
    api_keys: Child[AsyncAPIKeys]
    rate_limits: Child[AsyncRateLimits]
    model_permissions: Child[AsyncModelPermissions]
    hosted_tool_permissions: Child[AsyncHostedToolPermissions]
    groups: Child[AsyncGroups]
    roles: Child[AsyncRoles]
    data_retention: Child[AsyncDataRetention]
    spend_limit: Child[AsyncSpendLimit]
    spend_alerts: Child[AsyncSpendAlerts]
    certificates: Child[AsyncCertificates]
    async def create(
        self,
        *,
        name: str,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Make a project, which can later be archived but not deleted.

        Args:
            name: Name of the project, as reports show it.
            external_key_id: ID of an external key to tie to the project.
            geography: Region for the project's data, if your organization may choose.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Project

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/projects
        """
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Look up a project's name and state.

        Args:
            project_id: ID of the project to look up.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Project

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/projects/{project_id}
        """
    async def update(
        self,
        project_id: str,
        *,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Change a project's name, external key or region.

        Args:
            project_id: ID of the project to change.
            external_key_id: ID of the external key to tie to the project from now on.
            geography: New region for the project's data.
            name: New name of the project, as reports show it.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Project

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/projects/{project_id}
        """
    def list(
        self,
        *,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """List the projects of your organization.

        Args:
            after: ID of the last object of the page before; the list goes on behind it.
            include_archived: Whether archived projects are listed too; they are not by default.
            limit: Projects per page, 1 to 100; 20 by default.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            AsyncPaginator[Project, AsyncConversationCursorPage[Project]]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/projects
        """
    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Archive a project, which can then be neither used nor changed.

        Args:
            project_id: ID of the project to archive.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Project

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/projects/{project_id}/archive
        """
