# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import overload

from httpx import Timeout

from ......_calls.views import View
from ......_legacy_response import LegacyAPIResponse
from ......_resource import AsyncResource, SyncResource
from ......_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ......_types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ......types.admin.organization.projects.service_accounts import APIKeyCreateResponse

class APIKeys(SyncResource):
    """Keys of service accounts."""
    @property
    def with_raw_response(self) -> APIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse: ...
    @overload
    def create(
        self,
        project_id: str,
        service_account_id: str,
        *,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> APIKeyCreateResponse:
        """Make another key for a service account.

        Args:
            project_id: ID of the project.
            service_account_id: ID of the service account that the key is for.
            name: Name to tell the key by, if you like.
            scopes: What the key may be used for, as scopes of the API.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            APIKeyCreateResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys
        """
    @overload
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> APIKeyCreateResponse: ...

class APIKeysWithRawResponse(View):
    @overload
    def create(
        self,
        project_id: str,
        service_account_id: str,
        *,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[APIKeyCreateResponse]: ...
    @overload
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[APIKeyCreateResponse]: ...

class APIKeysWithStreamingResponse(View):
    @overload
    def create(
        self,
        project_id: str,
        service_account_id: str,
        *,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[APIKeyCreateResponse]]: ...
    @overload
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[APIKeyCreateResponse]]: ...

class AsyncAPIKeys(AsyncResource):
    """Keys of service accounts."""
    @property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse: ...
    @overload
    async def create(
        self,
        project_id: str,
        service_account_id: str,
        *,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> APIKeyCreateResponse:
        """Make another key for a service account.

        Args:
            project_id: ID of the project.
            service_account_id: ID of the service account that the key is for.
            name: Name to tell the key by, if you like.
            scopes: What the key may be used for, as scopes of the API.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            APIKeyCreateResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys
        """
    @overload
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> APIKeyCreateResponse: ...

class AsyncAPIKeysWithRawResponse(View):
    @overload
    async def create(
        self,
        project_id: str,
        service_account_id: str,
        *,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[APIKeyCreateResponse]: ...
    @overload
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[APIKeyCreateResponse]: ...

class AsyncAPIKeysWithStreamingResponse(View):
    @overload
    def create(
        self,
        project_id: str,
        service_account_id: str,
        *,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[APIKeyCreateResponse]]: ...
    @overload
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[APIKeyCreateResponse]]: ...
