"""A fake of the API for tests and for trying things out: a real server on loopback, deterministic and offline.

    >>> from openai.testing import serve
    >>> with serve() as server:
    ...     client = OpenAI(base_url=server.base_url, api_key="sk-test")
    ...     server.fault(429, headers={"retry-after": "1"})
    ...     client.models.list()

`serve` runs it in a thread, `run` in the foreground, and `app` is the ASGI application on its own; these need the
extra ``server``. `RawServer` plays bytes of your choice and needs nothing but the standard library. `sign_webhook`
signs webhook requests as the API does.
"""

from __future__ import annotations

from typing import Any

from .._support.lazy import lazy

__all__ = ["LocalServer", "RawServer", "Recorded", "Reply", "app", "reply", "run", "serve", "sign_webhook"]

_load, __dir__ = lazy(
    __name__,
    {
        "LocalServer": "._server",
        "RawServer": "._raw",
        "Recorded": "._app",
        "Reply": "._raw",
        "app": "._app",
        "reply": "._raw",
        "run": "._server",
        "serve": "._server",
        "sign_webhook": "._webhooks",
    },
)

#: What the extra ``server`` installs, by the names under which it is imported.
_EXTRA = {"starlette", "uvicorn", "h11", "python_multipart"}


def _show_modules() -> None:
    """Import what loads by name; never called: programs that freeze others look for such statements."""
    from . import _app, _raw, _server, _webhooks  # noqa: F401


def __getattr__(name: str) -> Any:
    try:
        return _load(name)
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] not in _EXTRA:
            raise
        raise ImportError(
            f"openai.testing.{name} needs the package {missing.name!r}: pip install 'openai[server]'", name=missing.name
        ) from missing
