"""The names that the library had before version 1.0, which say what has taken their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .._exceptions import OpenAIError
from .._support.suggest import nearest

#: Name -> what to write instead, where there is something.
_INSTEAD: Mapping[str, str] = {
    "Edit": "client.chat.completions.create(...)",
    "File": "client.files",
    "Audio": "client.audio.transcriptions.create(...) or client.audio.translations.create(...)",
    "Image": "client.images.generate(...), .edit(...) or .create_variation(...)",
    "Model": "client.models",
    "Engine": "client.models",
    "Customer": "",
    "FineTune": "client.fine_tuning.jobs",
    "Embedding": "client.embeddings.create(...)",
    "Completion": "client.completions.create(...)",
    "Deployment": "",
    "Moderation": "client.moderations.create(...)",
    "ErrorObject": "openai.APIError, whose `body` has what the server said",
    "FineTuningJob": "client.fine_tuning.jobs",
    "ChatCompletion": "client.chat.completions.create(...)",
}

SYMBOLS = list(_INSTEAD)

#: Modules, functions and settings of the package that are gone -> what has taken their place.
_GONE: Mapping[str, str] = {
    "error": "the errors are in openai itself, such as openai.RateLimitError; Timeout is now openai.APITimeoutError, "
    "InvalidRequestError openai.BadRequestError, and ServiceUnavailableError openai.InternalServerError",
    "api_base": "set openai.base_url",
    "api_key_path": "set openai.api_key",
    "proxy": "set openai.http_client = openai.DefaultHttpxClient(proxy=...)",
    "ca_bundle_path": "set openai.http_client = openai.DefaultHttpxClient(verify=...)",
    "verify_ssl_certs": "set openai.http_client = openai.DefaultHttpxClient(verify=...)",
    "requestssession": "set openai.http_client",
    "aiosession": "use openai.AsyncOpenAI(http_client=...)",
    "app_info": "set openai.default_headers",
    "enable_telemetry": "there is no telemetry",
    "debug": "set the OPENAI_LOG environment variable",
    "log": "set the OPENAI_LOG environment variable",
    "embeddings_utils": "its functions were dropped; use numpy",
    "api_requestor": "use client.post(...) and its kin",
    "openai_object": "answers are objects of openai.types",
    "datalib": "there is nothing to import; the extra datalib installs numpy",
}


def instead_of(name: str, names: Iterable[str]) -> str:
    """Return what to add to an error about a name that the package does not have; nothing if nobody knows.

    Args:
        name: the name.
        names: those that the package has.
    """
    if name in _GONE:
        return f", which was dropped in 1.0.0: {_GONE[name]}"
    near = nearest(name, names)
    return f"; did you mean {near!r}?" if near else ""


INSTRUCTIONS = """

You tried to access openai.{symbol}, but this is no longer supported in openai>=1.0.0.

{instead}
"""


class APIRemovedInV1(OpenAIError):
    """A name from before version 1.0 was used."""

    def __init__(self, *, symbol: str) -> None:
        self.symbol = symbol
        super().__init__(INSTRUCTIONS.format(symbol=symbol, instead=_advice(symbol)))

    def __reduce__(self) -> Any:
        return _removed, (self.symbol,)


def _removed(symbol: str) -> APIRemovedInV1:
    return APIRemovedInV1(symbol=symbol)


def _advice(symbol: str) -> str:
    name, _, method = symbol.partition(".")
    instead = _INSTEAD.get(name, "")
    if not instead:
        return "Nothing has taken its place."
    if not instead.startswith("client."):
        return f"Write {instead}."
    # The asynchronous twin of each method had an "a" before its name, which no other method began with.
    client = "AsyncOpenAI" if method.startswith("a") else "OpenAI"
    return f"Write {instead}, with client = openai.{client}(). Answers are objects: `.choices`, not `['choices']`."


class APIRemovedInV1Proxy:
    """Stands for a class of old: looking at it is harmless, calling it or anything of it is an `APIRemovedInV1`."""

    def __init__(self, *, symbol: str) -> None:
        self._symbol = symbol

    def __getattr__(self, attr: str) -> APIRemovedInV1Proxy:
        if attr.startswith("__"):
            raise AttributeError(f"openai.{self._symbol} has no attribute {attr!r}")
        return APIRemovedInV1Proxy(symbol=f"{self._symbol}.{attr}")

    def __call__(self, *_args: Any, **_kwargs: Any) -> Any:
        raise APIRemovedInV1(symbol=self._symbol)

    def __repr__(self) -> str:
        return f"<openai.{self._symbol}, removed in 1.0.0>"


def __getattr__(name: str) -> Any:
    if name not in _INSTEAD:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = APIRemovedInV1Proxy(symbol=name)
    return value
