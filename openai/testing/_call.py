"""What passes between the server and its handlers: a `Call` goes in, JSON, `Events` or `Content` comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Optional, Union

from attrs import Factory, define, frozen

from ..endpoints import Endpoint
from ._state import State

#: A JSON object.
Json = dict[str, Any]

_TYPES = {
    401: "authentication_error",
    403: "permission_error",
    429: "rate_limit_error",
}


class ApiError(Exception):
    """A request that the API refuses; it is answered with the API's error object."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: Optional[str] = None,
        code: Optional[str] = None,
        type: Optional[str] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = dict(headers or {})
        kind = type or _TYPES.get(status) or ("server_error" if status >= 500 else "invalid_request_error")
        self.body: Json = {"error": {"message": message, "type": kind, "param": param, "code": code}}


@frozen
class Upload:
    """A file that came in a multipart request."""

    filename: str
    content: bytes


@frozen
class Events:
    """A stream of server-sent events, each a JSON object, or a pair of the event's name and one.

    Where they are ``named``, each comes with its ``type`` as the event's name.
    """

    objects: Iterable[Union[Json, tuple[str, Json]]]
    named: bool = False
    #: What follows the last one: ``[DONE]``, and nothing where they are named.
    end: bytes = Factory(lambda self: b"" if self.named else b"data: [DONE]\n\n", takes_self=True)


@frozen
class Content:
    """An answer that is not JSON."""

    body: bytes
    media_type: str = "application/octet-stream"
    headers: Mapping[str, str] = Factory(dict)


Result = Union[Json, Events, Content]


@define
class Call:
    """One request, as its handler sees it.

    ``body`` has the JSON object or the fields of the form, ``query`` the query; names such as ``metadata[k]`` are
    taken apart in both. ``dispatch`` answers a further request on the same server, for batches.
    """

    row: Endpoint
    state: State
    path: Mapping[str, str] = Factory(dict)
    query: Json = Factory(dict)
    body: Json = Factory(dict)
    files: Mapping[str, Upload] = Factory(dict)
    dispatch: Callable[[str, str, Json], tuple[int, Json]] = lambda method, url, body: (501, {})
    #: Whether the body came as a form, whose values are text.
    form: bool = False

    def model(self, default: str = "") -> str:
        """Return the model that the body names.

        Raises:
            ApiError: 404 for a name that begins with ``missing-``, and 400 for what is no name at all.
        """
        name = self.body.get("model") or default
        if not isinstance(name, str) or not name:
            raise ApiError(
                400, "Missing required parameter: 'model'.", param="model", code="missing_required_parameter"
            )
        return known_model(name)


Handler = Callable[[Call], Result]


def known_model(name: str) -> str:
    """Return ``name``, or refuse it with a 404 if it begins with ``missing-``."""
    if name.startswith("missing-"):
        message = f"The model '{name}' does not exist, or your key may not use it."
        raise ApiError(404, message, param="model", code="model_not_found")
    return name


def whole_number(values: Json, name: str, default: int, low: int, high: int) -> int:
    """Return a count from a body or a query, where it may come as text; outside its range it is a 400."""
    value = values.get(name)
    if value is None:
        return default
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        message = f"Invalid type for '{name}': expected an integer, but got {value!r} instead."
        raise ApiError(400, message, param=name, code="invalid_type") from None
    for limit, broken, where, sign, code in (
        (high, number > high, "above maximum", "<=", "integer_above_max_value"),
        (low, number < low, "below minimum", ">=", "integer_below_min_value"),
    ):
        if broken:
            message = (
                f"Invalid '{name}': integer {where} value. Expected a value {sign} {limit}, but got {number} instead."
            )
            raise ApiError(400, message, param=name, code=code)
    return number


def decimal(values: Json, name: str, low: float, high: float) -> None:
    """Refuse a number of a body that is outside its range with a 400."""
    value = values.get(name)
    for limit, broken, where, sign, code in (
        (high, value is not None and value > high, "above maximum", "<=", "decimal_above_max_value"),
        (low, value is not None and value < low, "below minimum", ">=", "decimal_below_min_value"),
    ):
        if broken:
            message = (
                f"Invalid '{name}': decimal {where} value. Expected a value {sign} {limit}, but got {value} instead."
            )
            raise ApiError(400, message, param=name, code=code)


def nest(pairs: Sequence[tuple[str, Any]]) -> Json:
    """Make one object of a query's or a form's fields, where ``a[b]`` is a key in a dict and ``a[]`` adds to a list."""
    nested: Json = {}
    for name, value in pairs:
        first, *more = name.replace("]", "").split("[")
        place, key = nested, first
        for step in more:
            if step:
                inner = place.setdefault(key, {})
                if not isinstance(inner, dict):
                    raise ApiError(400, f"'{name}' contradicts another field.", param=name)
                place, key = inner, step
        if more and not more[-1]:
            items = place.setdefault(key, [])
            if not isinstance(items, list):
                raise ApiError(400, f"'{name}' contradicts another field.", param=name)
            items.append(value)
        else:
            place[key] = value
    return nested
