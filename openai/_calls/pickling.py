"""Clients that are copied and pickled: what goes along, and what is made or looked up anew.

Connections never go along, and of the settings no key that the environment gave: it is looked up again where the pickle
is read. A key that the program itself has passed goes along, since it could not be had otherwise.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping
from functools import cached_property
from typing import Any, TypeVar

from .._resource import Child

_C = TypeVar("_C")

#: Secret settings, and the variables that may have given them.
_SECRETS = {
    "api_key": ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY"),
    "admin_api_key": ("OPENAI_ADMIN_KEY",),
    "webhook_secret": ("OPENAI_WEBHOOK_SECRET",),
    "_azure_ad_token": ("AZURE_OPENAI_AD_TOKEN",),
}

#: What a client that has no such secret has instead; ``None`` where nothing is named.
_ABSENT = {"api_key": ""}

#: What is made again when it is needed.
_MADE = ("_driver_", "_other_driver_", "_common", "_from_environment")


def find_environment_secrets(client: object, headers: Mapping[str, str]) -> dict[str, Any]:
    """Return the secrets that a new client has from the environment.

    Args:
        client: the new client.
        headers: those that the environment gave.

    Returns:
        attribute -> variable and value; under ``headers``, the headers.
    """
    found: dict[str, Any] = {"headers": headers}
    for name, variables in _SECRETS.items():
        value = getattr(client, name, None)
        for variable in variables if value else ():
            if os.environ.get(variable) == value:
                found[name] = (variable, value)
    return found


def parse_environment_headers() -> dict[str, str]:
    """Return the headers that OPENAI_CUSTOM_HEADERS names, one ``Name: value`` a line."""
    lines = (line.partition(":") for line in os.environ.get("OPENAI_CUSTOM_HEADERS", "").splitlines())
    return {name.strip(): value.strip() for name, colon, value in lines if colon}


def copy_client(client: _C) -> _C:
    """Return a shallow copy; the connections are shared."""
    made = _create_with_state(type(client), _collect_settings(client))
    made.__dict__.update(_driver_=client._driver, _from_environment=client._from_environment)  # type: ignore[attr-defined]
    return made


def deepcopy_client(client: Any, memo: dict[int, Any]) -> Any:
    """Return a copy with settings and connections of its own; an ``http_client`` that was passed is shared."""
    made = memo[id(client)] = _create_with_state(type(client), {})
    settings = _collect_settings(client)
    shared = settings.pop("_http_client", None)
    copies = {name: copy.deepcopy(value, memo) for name, value in settings.items()}
    made.__dict__.update(copies, _http_client=shared, _from_environment=client._from_environment)
    return made


def reduce_client(client: Any) -> tuple[Any, ...]:
    """Return what a client is pickled as.

    Raises:
        TypeError: it has an ``http_client`` of the user's, whose connections belong to this process.
    """
    settings = _collect_settings(client)
    if settings.get("_http_client") is not None:
        raise TypeError(
            f"cannot pickle {type(client).__name__!r} object with an `http_client` that was passed to it: connections "
            "belong to their process. Pickle the client without it and add it with `with_options(http_client=...)`, "
            "or make the client where it is used"
        )
    looked_up = {}
    for name, given in client._from_environment.items():
        if name == "headers":
            own = {header: value for header, value in client._custom_headers.items() if given.get(header) != value}
            settings["_custom_headers"] = own
            looked_up[name] = ""
        elif settings.get(name) == given[1]:
            del settings[name]
            looked_up[name] = given[0]
    return _restore_client, (type(client), settings, looked_up)


def _restore_client(cls: type[_C], settings: dict[str, Any], looked_up: Mapping[str, str]) -> _C:
    client: Any = _create_with_state(cls, settings)
    headers = parse_environment_headers()
    client._custom_headers = {**headers, **client._custom_headers}
    for name, variable in looked_up.items():
        if variable:
            setattr(client, name, os.environ.get(variable) or _ABSENT.get(name))
    client._from_environment = find_environment_secrets(client, headers)
    return client  # type: ignore[no-any-return]


#: The name in pickles that were made before.
_restored = _restore_client


def _collect_settings(client: Any) -> dict[str, Any]:
    """Return the attributes of a client but for those that are made when they are needed, its resources among them."""
    cls = type(client)
    settings = {
        name: value
        for name, value in vars(client).items()
        if name not in _MADE and not isinstance(getattr(cls, name, None), (Child, cached_property))
    }
    return {**settings, "_http_client": client._user_http_client}


def _create_with_state(cls: type[_C], settings: Mapping[str, Any]) -> _C:
    made = cls.__new__(cls)
    made.__dict__.update(settings, _common=None)
    return made
