# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Literal

from httpx import Timeout

from ....._calls.views import View
from ....._legacy_response import LegacyAPIResponse
from ....._resource import AsyncResource, SyncResource
from ....._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ....._types import Body, Headers, NotGiven, Query, not_given
from .....types.admin.organization.projects import ProjectSpendLimit, ProjectSpendLimitDeleted

class SpendLimit(SyncResource):
    """The most that a project may spend."""
    @property
    def with_raw_response(self) -> SpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendLimitWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Look up the most that a project may spend in a month.

        Args:
            project_id: ID of the project.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ProjectSpendLimit

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/projects/{project_id}/spend_limit
        """
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Set the most that a project may spend in a month.

        Args:
            project_id: ID of the project.
            currency: Currency of the amount; the API knows only `USD`.
            interval: Time that spending is added up over; the API knows only `month`.
            threshold_amount: The hard limit, in cents; at least 1.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ProjectSpendLimit

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/projects/{project_id}/spend_limit
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimitDeleted:
        """Lift the limit on what a project may spend.

        Args:
            project_id: ID of the project.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ProjectSpendLimitDeleted

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: DELETE /organization/projects/{project_id}/spend_limit
        """

class SpendLimitWithRawResponse(View):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectSpendLimit]: ...
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectSpendLimit]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectSpendLimitDeleted]: ...

class SpendLimitWithStreamingResponse(View):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimit]]: ...
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimit]]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimitDeleted]]: ...

class AsyncSpendLimit(AsyncResource):
    """The most that a project may spend."""
    @property
    def with_raw_response(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Look up the most that a project may spend in a month.

        Args:
            project_id: ID of the project.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ProjectSpendLimit

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /organization/projects/{project_id}/spend_limit
        """
    async def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Set the most that a project may spend in a month.

        Args:
            project_id: ID of the project.
            currency: Currency of the amount; the API knows only `USD`.
            interval: Time that spending is added up over; the API knows only `month`.
            threshold_amount: The hard limit, in cents; at least 1.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ProjectSpendLimit

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /organization/projects/{project_id}/spend_limit
        """
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimitDeleted:
        """Lift the limit on what a project may spend.

        Args:
            project_id: ID of the project.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ProjectSpendLimitDeleted

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: DELETE /organization/projects/{project_id}/spend_limit
        """

class AsyncSpendLimitWithRawResponse(View):
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectSpendLimit]: ...
    async def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectSpendLimit]: ...
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectSpendLimitDeleted]: ...

class AsyncSpendLimitWithStreamingResponse(View):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimit]]: ...
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimit]]: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimitDeleted]]: ...
