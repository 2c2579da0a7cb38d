"""The client behind ``openai.chat`` and the other resources of the module `openai`.

It is always the one that the settings of the module describe at that moment: ``openai.api_key = ...`` holds from the
next call on, also for a resource that somebody has kept. Connections outlive such changes.
"""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional

from typing_extensions import override

from ._client import OpenAI
from ._exceptions import OpenAIError
from ._resource import Child
from ._support.proxy import LazyProxy

if TYPE_CHECKING:
    from .resources._module_accessors import *  # noqa: F403 # they are attributes of this module

#: The settings that every client has, and those of Azure alone.
_COMMON = (
    *("api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url", "timeout", "max_retries"),
    *("default_headers", "default_query", "http_client"),
)
#: What clients call these settings beside their own names.
_ALIASES = {
    "_base_url": "base_url",
    "_client": "http_client",
    "_custom_headers": "default_headers",
    "_custom_query": "default_query",
}
_OF_AZURE = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")

#: Settings that decide which client it is, and the variables that stand in for them. They were read when the module was
#: loaded, but a program may well set them afterwards.
_READ_ANEW = {
    "api_type": "OPENAI_API_TYPE",
    "api_version": "OPENAI_API_VERSION",
    "azure_endpoint": "AZURE_OPENAI_ENDPOINT",
    "azure_ad_token": "AZURE_OPENAI_AD_TOKEN",
}

#: The variables that stand in for settings which are not set, as far as clients read them by themselves.
_ENVIRONMENT = (
    *("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_WEBHOOK_SECRET"),
    *("OPENAI_BASE_URL", "OPENAI_CUSTOM_HEADERS", "AZURE_OPENAI_API_KEY"),
)

#: Settings from before version 1.0, and misspelt ones, and what is read instead.
_RENAMED = {
    "api_base": "openai.base_url",
    "apikey": "openai.api_key",
    "organisation": "openai.organization",
    "proxies": "openai.http_client = httpx.Client(proxy=...)",
    "api_key_path": "openai.api_key",
    "proxy": "openai.http_client = httpx.Client(proxy=...)",
    "ca_bundle_path": "openai.http_client = httpx.Client(verify=...)",
    "verify_ssl_certs": "openai.http_client = httpx.Client(verify=...)",
}

_NO_KEY = (
    "The api_key client option must be set: set openai.api_key (or openai.admin_api_key), "
    "or the OPENAI_API_KEY (or OPENAI_ADMIN_KEY) environment variable."
)
_NO_AZURE_KEY = (
    "Missing credentials: set openai.api_key, openai.azure_ad_token or openai.azure_ad_token_provider, "
    "or the AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN environment variable"
)


class _AmbiguousModuleClientUsageError(OpenAIError):
    """The settings and the environment speak of more than one service, or of more than one way to it."""


#: The module whose settings these are.
_module = sys.modules[__name__.partition(".")[0]]

_lock = threading.Lock()
#: The client made last, and the settings that it was made with.
_made: Optional[tuple[dict[str, Any], OpenAI]] = None


def _current() -> OpenAI:
    """Return the client of the present settings."""
    global _made
    settings = {**_settings(), **{name: os.environ.get(name) for name in _ENVIRONMENT}}
    made = _made
    if made is None or made[0] != settings:
        with _lock:
            made = _made
            if made is None or made[0] != settings:
                made = _made = settings, _make(settings, made[1] if made else None)
    return made[1]


def _settings() -> dict[str, Any]:
    found = {name: getattr(_module, name) for name in (*_COMMON, *_OF_AZURE, "api_type")}
    for name, variable in _READ_ANEW.items():
        if found[name] is None:
            found[name] = os.environ.get(variable)
    # Copied, so that a change within them shows.
    return {name: dict(value) if isinstance(value, Mapping) else value for name, value in found.items()}


def _make(settings: Mapping[str, Any], before: Optional[OpenAI]) -> OpenAI:
    for name in _RENAMED.keys() & vars(_module).keys():
        warnings.warn(f"openai.{name} is not read any more; use {_RENAMED[name]}", stacklevel=2)
    options = {name: settings[name] for name in _COMMON}
    # Without a key, what needs none still works; a call that does is refused when it is made.
    options["_enforce_credentials"] = False
    client: OpenAI
    if _wants_azure(settings):
        from .lib.azure import AzureOpenAI

        client = AzureOpenAI(**options, **{name: settings[name] for name in _OF_AZURE})
        client._no_key = _NO_AZURE_KEY
    else:
        client = OpenAI(**options)
        client._no_key = _NO_KEY
    client._enforce_credentials = True
    if before is not None and before._http_client is None and client._http_client is None:
        driver = before.__dict__.get("_driver_")
        if driver is not None and not driver.http.is_closed:
            client.__dict__["_driver_"] = driver
    return client


def _wants_azure(settings: Mapping[str, Any]) -> bool:
    """Return whether the settings select Azure.

    Raises:
        OpenAIError: they do not say, or ask for something that is not there.
    """
    kind = settings["api_type"]
    if kind is not None:
        # The second is what it was called before version 1.0.
        if kind in ("openai", "open_ai"):
            return False
        if kind == "azure":
            return True
        hint = "; a token goes into openai.azure_ad_token" if kind in ("azure_ad", "azuread") else ""
        raise OpenAIError(f"openai.api_type must be 'openai' or 'azure', not {kind!r}{hint}")
    key = "AZURE_OPENAI_API_KEY" in os.environ
    token = settings["azure_ad_token"] is not None or settings["azure_ad_token_provider"] is not None
    azure = key or token or settings["azure_endpoint"] is not None
    if azure and "OPENAI_API_KEY" in os.environ:
        raise _ambiguous("OPENAI_API_KEY and settings of Azure")
    if key and token:
        raise _ambiguous("AZURE_OPENAI_API_KEY and a token for Azure")
    return azure


def _ambiguous(both: str) -> OpenAIError:
    return _AmbiguousModuleClientUsageError(
        f"Ambiguous use of module client: there are both {both}; set `openai.api_type` or the `OPENAI_API_TYPE` "
        "environment variable to `openai` or `azure`"
    )


def _reset_client() -> None:
    """Forget the client and close its connections, unless they are of an httpx client of the user's."""
    global _made
    with _lock:
        made, _made = _made, None
    if made is not None and made[1]._http_client is None and "_driver_" in made[1].__dict__:
        made[1].close()


class _ModuleClient(LazyProxy[OpenAI]):
    """Stands for the present client; its resources keep asking for it."""

    @override
    def __load__(self) -> OpenAI:
        return _current()

    @property
    def _client_of_resources(self) -> object:
        return self

    @override
    def __getattr__(self, attr: str) -> Any:
        accessor = getattr(OpenAI, attr, None)
        return accessor.__get__(self) if isinstance(accessor, Child) else super().__getattr__(attr)

    @override
    def __setattr__(self, attr: str, value: object) -> None:
        setting = _ALIASES.get(attr, attr)
        if setting in _COMMON:
            setattr(_module, setting, value)
        elif isinstance(getattr(OpenAI, attr, None), Child):
            super().__setattr__(attr, value)
        else:
            setattr(_current(), attr, value)


_client = _ModuleClient()


def _load_client() -> OpenAI:
    """Return what stands for the present client."""
    return _client.__as_proxied__()


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if not isinstance(getattr(OpenAI, name, None), Child):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(_client, name)
        return value
