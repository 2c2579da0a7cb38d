# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from typing import Literal

from httpx import Timeout

from ....._resource import AsyncResource, Child, SyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from .....pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from .....types.admin.organization import Group, GroupDeleteResponse, GroupUpdateResponse
from .roles import AsyncRoles, Roles
from .users import AsyncUsers, Users

class Groups(SyncResource):
    """Groups of users, who get roles together."""
    users: Child[Users]
    roles: Child[Roles]
    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Group:
        """Make a group for users of your organization.

        Args:
            name: Name of the group, 1 to 255 characters.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Group

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/groups
        """
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Group:
        """Look up a group of your organization.

        Args:
            group_id: ID of the group to look up.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Group

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/groups/{group_id}
        """
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupUpdateResponse:
        """Rename a group.

        Args:
            group_id: ID of the group to rename.
            name: New name, 1 to 255 characters.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            GroupUpdateResponse

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/groups/{group_id}
        """
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncNextCursorPage[Group]:
        """List the groups of your organization.

        Args:
            after: The `next` of the page before; the list goes on there.
            limit: Groups per page, at most 1,000; 100 by default.
            order: Ascending (`asc`, the default) or descending (`desc`).
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            SyncNextCursorPage[Group]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/groups
        """
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupDeleteResponse:
        """Delete a group of your organization.

        Args:
            group_id: ID of the group to delete.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            GroupDeleteResponse

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: DELETE /organization/groups/{group_id}
        """

class AsyncGroups(AsyncResource):
    """Groups of users, who get roles together."""
    users: Child[AsyncUsers]
    roles: Child[AsyncRoles]
    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Group:
        """Make a group for users of your organization.

        Args:
            name: Name of the group, 1 to 255 characters.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Group

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/groups
        """
    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Group:
        """Look up a group of your organization.

        Args:
            group_id: ID of the group to look up.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Group

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/groups/{group_id}
        """
    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupUpdateResponse:
        """Rename a group.

        Args:
            group_id: ID of the group to rename.
            name: New name, 1 to 255 characters.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            GroupUpdateResponse

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/groups/{group_id}
        """
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """List the groups of your organization.

        Args:
            after: The `next` of the page before; the list goes on there.
            limit: Groups per page, at most 1,000; 100 by default.
            order: Ascending (`asc`, the default) or descending (`desc`).
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            AsyncPaginator[Group, AsyncNextCursorPage[Group]]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/groups
        """
    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupDeleteResponse:
        """Delete a group of your organization.

        Args:
            group_id: ID of the group to delete.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            GroupDeleteResponse

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: DELETE /organization/groups/{group_id}
        """
