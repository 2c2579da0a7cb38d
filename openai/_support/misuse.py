"""Words for wrong uses: of the client of the other colour, and of a constructor."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import wraps
from typing import Any, NoReturn, Optional

from .suggest import setting_meant


class _WrongColour(TypeError, AttributeError):
    """An `AttributeError` as well, so that ``hasattr`` tells what the object can do."""


class Misused:
    """Stands for a method that only the client of the other colour has; its advice names the way that works."""

    def __init__(self, advice: str) -> None:
        self._advice = advice

    def __get__(self, instance: Any, owner: Optional[type] = None) -> NoReturn:
        owner = owner or type(instance)
        raise _WrongColour(f"{owner.__name__} {self._advice}")


#: Arguments of an httpx client, and what people call them.
_OF_HTTPX: Mapping[str, str] = {
    **{name: name for name in ("cert", "event_hooks", "follow_redirects", "limits", "mounts", "proxy", "transport")},
    **dict.fromkeys(("proxies", "http_proxy", "https_proxy"), "proxy"),
    **dict.fromkeys(
        ("verify", "verify_ssl", "verify_ssl_certs", "ssl_verify", "ca_bundle", "ca_bundle_path"), "verify"
    ),
    "connection_pool_limits": "limits",
    "trust_env": "trust_env",
}
_OF_AZURE = ("api_version", "azure_ad_token", "azure_ad_token_provider", "azure_deployment", "azure_endpoint")
_OF_CALLS = ("engine", "max_tokens", "messages", "model", "n", "stop", "stream", "temperature", "tools", "top_p")


def name_constructor(cls: Any) -> None:
    """Let errors about the arguments of a client's constructor and `copy` name the class, and say what is meant."""
    cls.__init__ = _explained(cls, cls.__init__)
    cls.copy = cls.with_options = _explained(cls, cls.copy)


def _explained(cls: Any, inherited: Any) -> Any:
    known = frozenset(inherited.__kwdefaults__)
    name = f"{cls.__qualname__}.{inherited.__name__}"

    @wraps(inherited)
    def method(self: Any, *args: Any, **settings: Any) -> Any:
        if args:
            raise TypeError(f"{name}() takes keyword arguments only: write {cls.__name__}(api_key=...)")
        if not known.issuperset(settings):
            unknown = next(setting for setting in settings if setting not in known)
            instead = _instead_of(unknown, known, cls._is_async)
            raise TypeError(f"{name}() got an unexpected keyword argument {unknown!r}{instead and '; '}{instead}")
        return inherited(self, **settings)

    method.__module__, method.__qualname__ = cls.__module__, name
    return method


def _instead_of(setting: str, known: Collection[str], is_async: bool) -> str:
    """Return what to do instead of passing a setting that there is not."""
    if setting in _OF_HTTPX:
        http = "DefaultAsyncHttpxClient" if is_async else "DefaultHttpxClient"
        return f"it is one of the HTTP client: pass http_client=openai.{http}({_OF_HTTPX[setting]}=...)"
    azure = "AsyncAzureOpenAI" if is_async else "AzureOpenAI"
    if setting in _OF_AZURE:
        return f"it is a setting of openai.{azure}"
    if setting == "api_type":
        return "the class says it" if "azure_endpoint" in known else f"for Azure use openai.{azure}"
    near = setting_meant(setting, known)
    if near is not None:
        return f"did you mean {near!r}?"
    if setting in _OF_CALLS:
        argument = "model" if setting == "engine" else setting
        return f"it is an argument of the calls, such as client.chat.completions.create({argument}=...)"
    of_azure = setting_meant(setting, _OF_AZURE, exactly=True)
    return f"openai.{azure} has {of_azure!r}" if of_azure is not None else ""


def about_deprecation(id: str, text: str) -> str:
    """Return the text of a warning about a deprecated endpoint, from what its row says of it."""
    return f"{text} [{id}]" if text[0].isupper() else f"{id}() is deprecated: {text}"
