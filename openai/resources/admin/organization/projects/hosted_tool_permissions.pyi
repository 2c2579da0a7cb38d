# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from httpx import Timeout

from ....._calls.views import View
from ....._legacy_response import LegacyAPIResponse
from ....._resource import AsyncResource, SyncResource
from ....._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ....._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from .....types.admin.organization.projects import ProjectHostedToolPermissions, hosted_tool_permission_update_params

class HostedToolPermissions(SyncResource):
    """Which of the API's own tools a project may use."""
    @property
    def with_raw_response(self) -> HostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Look up which of the API's own tools a project may use.

        Args:
            project_id: ID of the project.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ProjectHostedToolPermissions

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /organization/projects/{project_id}/hosted_tool_permissions
        """
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: hosted_tool_permission_update_params.CodeInterpreter | None | Omit = omit,
        file_search: hosted_tool_permission_update_params.FileSearch | None | Omit = omit,
        image_generation: hosted_tool_permission_update_params.ImageGeneration | None | Omit = omit,
        mcp: hosted_tool_permission_update_params.Mcp | None | Omit = omit,
        web_search: hosted_tool_permission_update_params.WebSearch | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid a project the API's own tools.

        Args:
            project_id: ID of the project.
            code_interpreter: Whether models may run code.
            file_search: Whether models may search in files.
            image_generation: Whether models may make images.
            mcp: Whether models may use tools of MCP servers.
            web_search: Whether models may search the web.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ProjectHostedToolPermissions

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /organization/projects/{project_id}/hosted_tool_permissions
        """

class HostedToolPermissionsWithRawResponse(View):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: hosted_tool_permission_update_params.CodeInterpreter | None | Omit = omit,
        file_search: hosted_tool_permission_update_params.FileSearch | None | Omit = omit,
        image_generation: hosted_tool_permission_update_params.ImageGeneration | None | Omit = omit,
        mcp: hosted_tool_permission_update_params.Mcp | None | Omit = omit,
        web_search: hosted_tool_permission_update_params.WebSearch | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...

class HostedToolPermissionsWithStreamingResponse(View):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: hosted_tool_permission_update_params.CodeInterpreter | None | Omit = omit,
        file_search: hosted_tool_permission_update_params.FileSearch | None | Omit = omit,
        image_generation: hosted_tool_permission_update_params.ImageGeneration | None | Omit = omit,
        mcp: hosted_tool_permission_update_params.Mcp | None | Omit = omit,
        web_search: hosted_tool_permission_update_params.WebSearch | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ProjectHostedToolPermissions]]: ...

class AsyncHostedToolPermissions(AsyncResource):
    """Which of the API's own tools a project may use."""
    @property
    def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Look up which of the API's own tools a project may use.

        Args:
            project_id: ID of the project.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ProjectHostedToolPermissions

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /organization/projects/{project_id}/hosted_tool_permissions
        """
    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: hosted_tool_permission_update_params.CodeInterpreter | None | Omit = omit,
        file_search: hosted_tool_permission_update_params.FileSearch | None | Omit = omit,
        image_generation: hosted_tool_permission_update_params.ImageGeneration | None | Omit = omit,
        mcp: hosted_tool_permission_update_params.Mcp | None | Omit = omit,
        web_search: hosted_tool_permission_update_params.WebSearch | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid a project the API's own tools.

        Args:
            project_id: ID of the project.
            code_interpreter: Whether models may run code.
            file_search: Whether models may search in files.
            image_generation: Whether models may make images.
            mcp: Whether models may use tools of MCP servers.
            web_search: Whether models may search the web.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ProjectHostedToolPermissions

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /organization/projects/{project_id}/hosted_tool_permissions
        """

class AsyncHostedToolPermissionsWithRawResponse(View):
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...
    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: hosted_tool_permission_update_params.CodeInterpreter | None | Omit = omit,
        file_search: hosted_tool_permission_update_params.FileSearch | None | Omit = omit,
        image_generation: hosted_tool_permission_update_params.ImageGeneration | None | Omit = omit,
        mcp: hosted_tool_permission_update_params.Mcp | None | Omit = omit,
        web_search: hosted_tool_permission_update_params.WebSearch | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...

class AsyncHostedToolPermissionsWithStreamingResponse(View):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: hosted_tool_permission_update_params.CodeInterpreter | None | Omit = omit,
        file_search: hosted_tool_permission_update_params.FileSearch | None | Omit = omit,
        image_generation: hosted_tool_permission_update_params.ImageGeneration | None | Omit = omit,
        mcp: hosted_tool_permission_update_params.Mcp | None | Omit = omit,
        web_search: hosted_tool_permission_update_params.WebSearch | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
