"""What a server asks of every request, whatever its endpoint: a key, and what else its service wants."""

from __future__ import annotations

from starlette.requests import Request

from ._call import ApiError, Call

#: The key that the server does not know; every other one will do.
WRONG_KEY = "sk-wrong"


class Door:
    """The door of OpenAI's own API."""

    def check(self, request: Request) -> None:
        """Let a request in.

        Raises:
            ApiError: it brings no key, or one that is not valid.
        """
        key = bearer(request)
        if not key:
            raise ApiError(401, "No API key came with the request; send it in the header 'Authorization: Bearer KEY'.")
        if key == WRONG_KEY:
            raise ApiError(401, "The API key is not valid.", code="invalid_api_key", type="invalid_request_error")

    def arrange(self, call: Call) -> None:
        """Make of a call what the handlers know."""

    def refusal(self, refused: ApiError) -> ApiError:
        """Return a refusal as this service words it."""
        return refused


def bearer(request: Request) -> str:
    """Return the key or token in ``Authorization: Bearer ...``; empty where there is none."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""
