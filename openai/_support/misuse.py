"""Errors for mixing up sync and async clients, and for wrong arguments of a client's constructor."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import wraps
from typing import Callable, NoReturn, Optional, TypeVar

from .suggest import suggest_setting

_R = TypeVar("_R")


class WrongClientKind(TypeError, AttributeError):
    """A sync client was used where an async one is needed, or the other way round.

    An `AttributeError` as well, so that ``hasattr`` tells what the object can do.
    """


class WrongClientMethod:
    """Stands for a method that only the client of the other kind, sync or async, has.

    Args:
        advice: the rest of the message, after the name of the class.
    """

    def __init__(self, advice: str) -> None:
        self._advice = advice

    def __get__(self, instance: object, owner: Optional[type] = None) -> NoReturn:
        owner = owner or type(instance)
        raise WrongClientKind(f"{owner.__name__} {self._advice}")


#: Names that people use for the arguments of an httpx client, and the names of those arguments.
_HTTPX_SETTINGS: Mapping[str, str] = {
    **{name: name for name in ("cert", "event_hooks", "follow_redirects", "limits", "mounts", "proxy", "transport")},
    **dict.fromkeys(("proxies", "http_proxy", "https_proxy"), "proxy"),
    **dict.fromkeys(
        ("verify", "verify_ssl", "verify_ssl_certs", "ssl_verify", "ca_bundle", "ca_bundle_path"), "verify"
    ),
    "connection_pool_limits": "limits",
    "trust_env": "trust_env",
}
_AZURE_SETTINGS = ("api_version", "azure_ad_token", "azure_ad_token_provider", "azure_deployment", "azure_endpoint")
_CALL_ARGUMENTS = ("engine", "max_tokens", "messages", "model", "n", "stop", "stream", "temperature", "tools", "top_p")


def wrap_constructor(cls: type, *, is_async: bool) -> None:
    """Make errors about the arguments of a client's constructor and `copy` name the class and suggest what to write."""
    for names in (("__init__",), ("copy", "with_options")):
        method = _explain_arguments(cls, getattr(cls, names[0]), is_async)
        for name in names:
            setattr(cls, name, method)


def _explain_arguments(cls: type, inherited: Callable[..., _R], is_async: bool) -> Callable[..., _R]:
    known = frozenset(getattr(inherited, "__kwdefaults__", ()))
    name = f"{cls.__qualname__}.{inherited.__name__}"

    @wraps(inherited)
    def method(self: object, *args: object, **settings: object) -> _R:
        if args:
            raise TypeError(f"{name}() takes keyword arguments only: write {cls.__name__}(api_key=...)")
        if not known.issuperset(settings):
            unknown = next(setting for setting in settings if setting not in known)
            advice = _suggest_instead(unknown, known, is_async)
            raise TypeError(f"{name}() got an unexpected keyword argument {unknown!r}{advice and '; '}{advice}")
        return inherited(self, **settings)

    method.__module__, method.__qualname__ = cls.__module__, name
    return method


def _suggest_instead(setting: str, known: Collection[str], is_async: bool) -> str:
    """Return what to write instead of a setting that does not exist; empty if there is no suggestion."""
    if setting in _HTTPX_SETTINGS:
        http = "DefaultAsyncHttpxClient" if is_async else "DefaultHttpxClient"
        return f"this is a setting of the HTTP client: pass http_client=openai.{http}({_HTTPX_SETTINGS[setting]}=...)"
    azure = "AsyncAzureOpenAI" if is_async else "AzureOpenAI"
    if setting in _AZURE_SETTINGS:
        return f"this is a setting of openai.{azure}"
    if setting == "api_type":
        return "remove it: the class determines it" if "azure_endpoint" in known else f"for Azure use openai.{azure}"
    similar = suggest_setting(setting, known)
    if similar is not None:
        return f"did you mean {similar!r}?"
    if setting in _CALL_ARGUMENTS:
        argument = "model" if setting == "engine" else setting
        return f"this is an argument of the calls, such as client.chat.completions.create({argument}=...)"
    azure_setting = suggest_setting(setting, _AZURE_SETTINGS, exactly=True)
    return f"openai.{azure} has {azure_setting!r}" if azure_setting is not None else ""


def format_deprecation(id: str, text: str) -> str:
    """Return the text of a warning about a deprecated endpoint.

    Args:
        id: the endpoint, such as ``chat.completions.create``.
        text: what its row says about the deprecation: a sentence of its own, or the end of one.
    """
    return f"{text} [{id}]" if text[0].isupper() else f"{id}() is deprecated: {text}"
