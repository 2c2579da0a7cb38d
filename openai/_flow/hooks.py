"""Which methods and properties of a client a program has replaced: in a subclass, on an instance, or in our classes.

While nothing is replaced a call takes the short way, which asks for none of them. So the question is asked for every
call, and must be cheap: it compares what the class has now with what it had at the last answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter, is_
from typing import Callable, Optional

#: Names of what is replaced.
Names = frozenset[str]

NOTHING: Names = frozenset()

#: HTTP method -> the client's method that sends it; a resource has it behind the same name with an underscore.
SENDERS: Mapping[str, str] = {verb.upper(): verb for verb in ("get", "post", "put", "patch", "delete")}
LIST_SENDER = "get_api_list"

#: What says where a call goes and with which query.
ADDRESS: Names = frozenset({"_prepare_url", "base_url", "_auth_query", "default_query", "qs"})
#: What says which headers it has.
HEADERS: Names = frozenset(
    {"_build_headers", "_validate_headers", "_auth_headers", "default_headers", "user_agent", "platform_headers"}
)
#: What makes the request; where one of these is replaced, `_build_request` does it.
BUILDING: Names = ADDRESS | HEADERS | {"_prepare_options", "_build_request", "_idempotency_header"}
#: What sends it.
SENDING: Names = frozenset({"_send_request", "_custom_auth", "custom_auth"})
#: What decides on another attempt, and on the error if there is none.
_FAILING: Names = frozenset(
    {
        "_should_retry",
        "_sleep_for_retry",
        "_calculate_retry_timeout",
        "_parse_retry_after_header",
        "_make_status_error",
        "_make_status_error_from_response",
    }
)

#: Our own methods and properties by their id, whatever may be put in their place later.
_own: dict[int, object] = {}


class Hooks:
    """A group of methods and properties of clients that can be replaced."""

    def __init__(self, name: str, names: Names) -> None:
        self._names = names
        self._read_class: Callable[[type], tuple[object, ...]] = attrgetter(*names)
        self._memo = f"_hooks_for_{name}"

    def find_replaced(self, client: object, sender: str = "") -> Names:
        """Return the names of those that a program has replaced for a client.

        Args:
            client: the client.
            sender: name of one more method to look at: the one that sends a request.
        """
        cls = type(client)
        # Inherited from a base class, it holds for the same attributes only.
        memo: Optional[tuple[tuple[object, ...], Names]] = getattr(cls, self._memo, None)
        attributes = self._read_class(cls)
        if memo is None or not all(map(is_, attributes, memo[0])):
            memo = attributes, self._find_replaced_in_class(cls)
            setattr(cls, self._memo, memo)
        replaced = memo[1]
        if not self._names.isdisjoint(client.__dict__):
            replaced |= self._names.intersection(client.__dict__)
        if sender and (sender in client.__dict__ or not _is_own(getattr(cls, sender))):
            replaced |= {sender}
        return replaced

    def _find_replaced_in_class(self, cls: type) -> Names:
        return frozenset(name for name in self._names if not _is_own(_find_attribute(cls, name)))


def _find_attribute(cls: type, name: str) -> object:
    """Return an attribute as it stands in the class that defines it."""
    return next((base.__dict__[name] for base in cls.__mro__ if name in base.__dict__), None)


def _is_own(attribute: object) -> bool:
    # By identity: what wraps a method may say that it is equal.
    return _own.get(id(attribute), _own) is attribute


REQUEST_HOOKS = Hooks("requests", BUILDING | SENDING | {"request", "_prepare_request", "_process_response"})
FAILURE_HOOKS = Hooks("failures", _FAILING)

_ALL: Names = REQUEST_HOOKS._names | FAILURE_HOOKS._names | {*SENDERS.values(), LIST_SENDER}


def register_own(*classes: type) -> None:
    """Remember which methods and properties of classes are this library's."""
    for cls in classes:
        for name in _ALL & cls.__dict__.keys():
            own = cls.__dict__[name]
            _own[id(own)] = own
