"""The names that the library had before version 1.0, which tell what has replaced them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Callable, NoReturn

from .._exceptions import OpenAIError
from .._support.suggest import find_similar

#: Name -> what to write instead, where there is something.
_REPLACEMENTS: Mapping[str, str] = {
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
    "ErrorObject": "openai.APIError, whose `body` is the body of the response",
    "FineTuningJob": "client.fine_tuning.jobs",
    "ChatCompletion": "client.chat.completions.create(...)",
}

SYMBOLS = list(_REPLACEMENTS)

#: Modules, functions and settings that the package no longer has -> what has replaced them.
_REMOVED: Mapping[str, str] = {
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
    "openai_object": "results are objects of openai.types",
    "datalib": "there is nothing to import; the extra datalib installs numpy",
}


def instead_of(name: str, names: Iterable[str]) -> str:
    """Return what to add to an error about a name that the package does not have; empty if there is no advice.

    Args:
        name: The missing name.
        names: The names that the package has.
    """
    if name in _REMOVED:
        return f", which was dropped in 1.0.0: {_REMOVED[name]}"
    near = find_similar(name, names)
    return f"; did you mean {near!r}?" if near else ""


INSTRUCTIONS = """

You tried to access openai.{symbol}, but this is no longer supported in openai>=1.0.0.

{instead}
"""


class APIRemovedInV1(OpenAIError):
    """A name from before version 1.0 was used."""

    def __init__(self, *, symbol: str) -> None:
        self.symbol = symbol
        super().__init__(INSTRUCTIONS.format(symbol=symbol, instead=_give_advice(symbol)))

    def __reduce__(self) -> tuple[Callable[[str], APIRemovedInV1], tuple[str]]:
        return _make_error, (self.symbol,)


def _make_error(symbol: str) -> APIRemovedInV1:
    return APIRemovedInV1(symbol=symbol)


def _give_advice(symbol: str) -> str:
    name, _, method = symbol.partition(".")
    replacement = _REPLACEMENTS.get(name, "")
    if not replacement:
        return "It has no replacement."
    if not replacement.startswith("client."):
        return f"Use {replacement}."
    # The asynchronous variant of each method had an "a" before its name; no other method began with that letter.
    client = "AsyncOpenAI" if method.startswith("a") else "OpenAI"
    return f"Use {replacement}, with client = openai.{client}(). Results are objects: `.choices`, not `['choices']`."


class APIRemovedInV1Proxy:
    """Placeholder for a removed class: attributes can be read, calling it or any of them raises `APIRemovedInV1`."""

    def __init__(self, *, symbol: str) -> None:
        self._symbol = symbol

    def __getattr__(self, attr: str) -> APIRemovedInV1Proxy:
        if attr.startswith("__"):
            raise AttributeError(f"openai.{self._symbol} has no attribute {attr!r}")
        return APIRemovedInV1Proxy(symbol=f"{self._symbol}.{attr}")

    def __call__(self, *_args: object, **_kwargs: object) -> NoReturn:
        raise APIRemovedInV1(symbol=self._symbol)

    def __repr__(self) -> str:
        return f"<openai.{self._symbol}, removed in 1.0.0>"


def __getattr__(name: str) -> APIRemovedInV1Proxy:
    if name not in _REPLACEMENTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = APIRemovedInV1Proxy(symbol=name)
    return value
