"""A request as data, as other packages make and read it; the library's own calls are `_flow.binding.Bound`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import IO, TYPE_CHECKING, Any, Optional, Tuple, Union, cast

from httpx import Timeout
from typing_extensions import Self, override

from .._model.base import BaseModel
from .._types import (
    AnyMapping,
    Body,
    Headers,
    HttpxRequestFiles,
    NotGiven,
    PostParser,
    Query,
    RequestOptions,
    SecurityOptions,
    not_given,
    strip_not_given,
)


class FinalRequestOptions(BaseModel):
    """Method, URL and everything else that a request is sent with.

    Raises:
        ValueError: method or URL is missing, or something has the wrong type.
    """

    if not TYPE_CHECKING:
        # The call that the options were made of, where it was one of a resource.
        __private__ = BaseModel.__private__ | {"_call"}
        # Pydantic has no schema for `omit`, timeouts and files.
        model_config = {"extra": "allow", "arbitrary_types_allowed": True}

    method: str
    url: str
    params: Query = None  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType] # see _own_defaults
    headers: Union[Headers, NotGiven] = not_given
    max_retries: Union[int, NotGiven] = not_given
    timeout: Union[float, Timeout, Tuple[Optional[float], ...], None, NotGiven] = not_given
    files: Optional[HttpxRequestFiles] = None
    idempotency_key: Optional[str] = None
    post_parser: Union[PostParser, NotGiven] = not_given
    follow_redirects: Optional[bool] = None
    security: SecurityOptions = None  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    synthesize_event_and_data: Optional[bool] = None
    content: Union[bytes, bytearray, IO[bytes], Iterable[bytes], AsyncIterable[bytes], None] = None
    json_data: Optional[Body] = None
    extra_json: Optional[AnyMapping] = None

    def __init__(self, /, **data: object) -> None:
        super().__init__(**data)
        # As they are, since tuples are no JSON.
        self.__dict__.update({name: data[name] for name in ("timeout", "files") if name in data})
        self._own_defaults()

    @classmethod
    @override
    def construct(cls, _fields_set: Optional[set[str]] = None, **values: object) -> Self:
        """Make an instance without checking anything."""
        made = super().construct(_fields_set)
        # As they are: tuples stay tuples, and there are no models in them.
        made.__dict__.update({name: strip_not_given(value) for name, value in values.items()})
        made._own_defaults()
        return made

    model_construct = construct

    def _own_defaults(self) -> None:
        # Dicts that somebody may change in place: each instance has its own.
        self.__dict__.setdefault("params", {})
        self.__dict__.setdefault("security", {"bearer_auth": True, "admin_api_key_auth": True})

    def get_max_retries(self, max_retries: int) -> int:
        """Return how often to try again, which is ``max_retries`` where this request says nothing."""
        return max_retries if isinstance(self.max_retries, NotGiven) else self.max_retries


def make_request_options(
    *,
    query: Optional[Query] = None,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    idempotency_key: Optional[str] = None,
    timeout: Union[float, Timeout, None, NotGiven] = not_given,
    post_parser: Union[PostParser, NotGiven] = not_given,
    security: Optional[SecurityOptions] = None,
    synthesize_event_and_data: Optional[bool] = None,
) -> RequestOptions:
    """Return the options of a request from what a method was called with; what was left out is not in them."""
    options: dict[str, Any] = {}
    if extra_headers is not None:
        options["headers"] = extra_headers
    if extra_body is not None:
        options["extra_json"] = extra_body
    if query is not None or extra_query:
        options["params"] = {**(query or {}), **(extra_query or {})}
    if not isinstance(timeout, NotGiven):
        options["timeout"] = timeout
    if idempotency_key is not None:
        options["idempotency_key"] = idempotency_key
    if not isinstance(post_parser, NotGiven):
        options["post_parser"] = post_parser
    if security is not None:
        options["security"] = security
    if synthesize_event_and_data is not None:
        options["synthesize_event_and_data"] = synthesize_event_and_data
    return cast(RequestOptions, options)
