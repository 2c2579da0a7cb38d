"""Azure's doors to the same handlers: other paths, other credentials, an API version, and refusals in its own words.

``/openai/deployments/{deployment}/...`` and ``/openai/...`` behave as a resource of Azure OpenAI does,
``/openai/v1/...`` as its newer API without deployments and versions. A deployment may have any name; those that begin
with ``missing-`` do not exist.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from ..endpoints import Endpoint
from ._call import ApiError, Call
from ._door import WRONG_KEY, Door, bearer

#: A version is a date, most of them with a word behind it.
_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}(-preview)?")

#: The endpoints of one path by method.
_Rows = Mapping[str, Sequence[Endpoint]]


class AzureV1(Door):
    """Azure's API below ``/openai/v1``."""

    def check(self, request: Request) -> None:
        """Let a request in that has a key or a token."""
        key, token = request.headers.get("api-key", "").strip(), bearer(request)
        if key == WRONG_KEY or (not key and not token):
            raise _refusal(
                401,
                "401",
                "Access denied due to invalid subscription key or wrong API endpoint.",
            )
        if token == WRONG_KEY:
            raise _refusal(401, "Unauthorized", "Access token is missing, invalid, for another audience, or expired.")

    def refusal(self, refused: ApiError) -> ApiError:
        """Return a refusal as Azure words it; those of the endpoints themselves are alike."""
        code = refused.body["error"].get("code")
        if code == "unknown_url":
            return _refusal(404, "404", "Resource not found")
        if code == "model_not_found" and refused.body["error"].get("param") == "model":
            return _refusal(404, "DeploymentNotFound", "The API deployment for this resource does not exist.")
        return refused


class Azure(AzureV1):
    """The API of a resource of Azure, by version and deployment."""

    def check(self, request: Request) -> None:
        """Let a request in that has a key or a token, and names a version of the API."""
        super().check(request)
        if not _VERSION.fullmatch(request.query_params.get("api-version", "")):
            raise _refusal(404, "404", "Resource not found")

    def arrange(self, call: Call) -> None:
        """Put the deployment where handlers look for the model."""
        call.query = {name: value for name, value in call.query.items() if name != "api-version"}
        if "deployment" in call.path:
            call.body = {**call.body, "model": call.path["deployment"]}


def routes(rows: Mapping[str, _Rows], endpoint: Callable[[_Rows, Door], object]) -> list[BaseRoute]:
    """Return the routes of a resource, the paths without what stands before all of them."""
    azure, v1 = Azure(), AzureV1()
    found: list[BaseRoute] = [Route(f"/v1{path}", endpoint(methods, v1)) for path, methods in rows.items()]  # type: ignore[arg-type]
    for path, methods in rows.items():
        for prefix, deployed in (("/deployments/{deployment}", True), ("", False)):
            here = {method: [row for row in all_ if row.deployment is deployed] for method, all_ in methods.items()}
            here = {method: some for method, some in here.items() if some}
            if here:
                found.append(Route(prefix + path, endpoint(here, azure)))  # type: ignore[arg-type]
    return found


def _refusal(status: int, code: str, message: str) -> ApiError:
    refused = ApiError(status, message)
    refused.body = {"error": {"code": code, "message": message}}
    return refused
