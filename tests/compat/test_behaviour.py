"""Private names that other packages use do what they do in the official library.

Expected values are what the official package, 2.54.0, gave for the same input, unless a test says otherwise.
"""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Dict, List, Literal, Optional, Union

import httpx
import pytest
from typing_extensions import Annotated, Required, TypeAliasType, TypedDict

import openai
from openai import OpenAI, Stream
from openai._base_client import AsyncAPIClient, SyncAPIClient, make_request_options
from openai._compat import (
    field_get_default,
    field_is_required,
    field_outer_type,
    get_model_fields,
    model_copy,
    model_dump,
    model_json,
    model_parse,
    model_parse_json,
)
from openai._files import async_to_httpx_files, deepcopy_with_paths, is_file_content, to_httpx_files
from openai._models import (
    FinalRequestOptions,
    add_request_id,
    construct_type,
    construct_type_unchecked,
    is_basemodel_type,
    validate_type,
)
from openai._qs import Querystring, stringify
from openai._resource import AsyncAPIResource, SyncAPIResource
from openai._streaming import ServerSentEvent, SSEDecoder, extract_stream_chunk_type, is_stream_class_type
from openai._types import NOT_GIVEN, Base64FileInput, omit
from openai._utils import (
    LazyProxy,
    PropertyInfo,
    SensitiveHeadersFilter,
    assert_signatures_in_sync,
    async_maybe_transform,
    asyncify,
    consume_async_iterator,
    consume_sync_iterator,
    extract_files,
    extract_type_arg,
    extract_type_var_from_base,
    flatten,
    function_has_argument,
    get_async_library,
    get_required_header,
    is_dict,
    is_given,
    is_iterable,
    is_list,
    is_mapping,
    json_safe,
    maybe_transform,
    parse_date,
    parse_datetime,
    path_template,
    required_args,
    strip_annotated_type,
    strip_not_given,
    transform,
)
from openai.types.chat import ChatCompletion, ChatCompletionChunk

MOMENT = datetime(2020, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


# FinalRequestOptions and make_request_options


def test_options_have_the_official_defaults() -> None:
    options = FinalRequestOptions(method="get", url="/x")
    assert (options.params, options.headers, options.files, options.json_data) == ({}, NOT_GIVEN, None, None)
    assert options.security == {"bearer_auth": True, "admin_api_key_auth": True}
    assert (options.get_max_retries(7), options.follow_redirects) == (7, None)


def test_options_can_be_constructed_changed_and_copied() -> None:
    options = FinalRequestOptions.construct(
        method="post", url="/x", params={"a": NOT_GIVEN, "b": 1}, headers={"h": omit}, max_retries=1, json_data={"a": 1}
    )
    assert options.params == {"b": 1}
    assert options.headers == {"h": omit}
    assert options.get_max_retries(7) == 1
    options.url = "/y"
    assert options.model_copy(update={"method": "put"}).model_dump(include={"method", "url", "json_data"}) == {
        "method": "put",
        "url": "/y",
        "json_data": {"a": 1},
    }


def test_options_do_not_share_their_defaults() -> None:
    FinalRequestOptions.construct(method="get", url="/").params["a"] = 1  # type: ignore[index]
    assert FinalRequestOptions.construct(method="get", url="/").params == {}


def test_options_without_a_url_are_refused() -> None:
    with pytest.raises(ValueError, match="url"):
        FinalRequestOptions(method="get")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {}),
        (
            {
                "query": {"a": 1, "z": 1},
                "extra_query": {"a": 2},
                "extra_headers": {"H": "1"},
                "extra_body": {"c": 3},
                "idempotency_key": "k",
                "timeout": None,
                "post_parser": len,
            },
            {
                "params": {"a": 2, "z": 1},
                "headers": {"H": "1"},
                "extra_json": {"c": 3},
                "idempotency_key": "k",
                "timeout": None,
                "post_parser": len,
            },
        ),
        ({"timeout": 3.0, "security": {"bearer_auth": True}}, {"timeout": 3.0, "security": {"bearer_auth": True}}),
    ],
)
def test_request_options_hold_what_was_given(given: dict[str, Any], expected: dict[str, Any]) -> None:
    assert make_request_options(**given) == expected


# construct_type


def test_construct_type_makes_models_and_leaves_the_data_alone() -> None:
    data = {"id": "x", "choices": [{"index": 0}]}
    made = construct_type(value=data, type_=ChatCompletion)
    assert isinstance(made, ChatCompletion)
    assert made.choices[0].index == 0
    assert made.model is None
    assert data == {"id": "x", "choices": [{"index": 0}]}


@pytest.mark.parametrize(
    ("value", "type_", "expected"),
    [
        ([{"id": "x"}], List[ChatCompletion], [ChatCompletion.construct(id="x")]),
        ([{"id": "x"}], TypeAliasType("Completions", List[ChatCompletion]), [ChatCompletion.construct(id="x")]),
        ({"a": {"id": "x"}}, Dict[str, ChatCompletion], {"a": ChatCompletion.construct(id="x")}),
        ({"id": "x"}, Union[ChatCompletion, str], ChatCompletion.construct(id="x")),
        ("2020-01-02T03:04:05Z", datetime, MOMENT),
        (1, float, 1.0),
        ("1", int, "1"),
        (5, ChatCompletion, 5),
        (None, Optional[ChatCompletion], None),
        ({"id": "x"}, object, {"id": "x"}),
    ],
)
def test_construct_type_takes_any_type(value: object, type_: object, expected: object) -> None:
    made = construct_type(value=value, type_=type_)
    assert made == expected
    assert type(made) is type(expected)


class Dog(openai.BaseModel):
    kind: Literal["dog"]
    age: int


class Cat(openai.BaseModel):
    kind: Literal["cat"]
    age: int


def test_construct_type_heeds_the_notes_on_a_union() -> None:
    made = construct_type(value={"kind": "cat"}, type_=Union[Dog, Cat], metadata=[PropertyInfo(discriminator="kind")])
    assert type(made) is Cat


def test_models_are_told_from_other_types() -> None:
    assert construct_type_unchecked(value={"id": "q"}, type_=ChatCompletion).id == "q"
    assert [is_basemodel_type(type_) for type_ in (ChatCompletion, openai.BaseModel, int, dict)] == [
        True,
        True,
        False,
        False,
    ]


def test_validate_type_refuses_what_does_not_fit() -> None:
    assert validate_type(type_=int, value=1) == 1
    for type_ in (int, ChatCompletion):
        with pytest.raises(ValueError):
            validate_type(type_=type_, value="x")


def test_a_request_id_can_be_set() -> None:
    completion = ChatCompletion.construct(id="x")
    add_request_id(completion, "req_1")
    assert completion._request_id == "req_1"
    assert completion.to_dict() == {"id": "x"}


# _compat


def test_fields_of_a_model_can_be_looked_into() -> None:
    fields = get_model_fields(ChatCompletion)
    assert [*fields][:2] == ["id", "choices"]
    assert field_outer_type(fields["id"]) is str
    assert [field_is_required(fields[name]) for name in ("id", "usage")] == [True, False]
    assert [field_get_default(fields[name]) for name in ("id", "usage")] == [None, None]


def test_functions_on_models_call_their_methods() -> None:
    class Point(openai.BaseModel):
        x: int
        y: Optional[int] = None

    point = model_parse(Point, {"x": 1})
    assert model_parse_json(Point, '{"x": 1}') == point == model_copy(point, deep=True)
    assert model_dump(point) == {"x": 1, "y": None}
    assert model_dump(point, exclude_unset=True) == {"x": 1}
    assert model_json(point) == '{"x":1,"y":null}'


# transform


class Inner(TypedDict, total=False):
    my_name: Annotated[str, PropertyInfo(alias="myName")]
    when: Annotated[datetime, PropertyInfo(format="iso8601")]
    day: Annotated[Union[date, None], PropertyInfo(format="custom", format_template="%H:%M")]
    file: Annotated[Union[str, Base64FileInput], PropertyInfo(format="base64")]


class Outer(TypedDict, total=False):
    in_: Required[Annotated[Inner, PropertyInfo(alias="in")]]
    many: Iterable[Inner]
    either: Union[Inner, str, List[Inner]]
    by_key: Dict[str, Inner]
    other: int


@pytest.mark.parametrize(
    ("data", "type_", "expected"),
    [
        (
            {"in_": {"my_name": "x", "when": MOMENT, "day": MOMENT, "more": 1}},
            Outer,
            {"in": {"myName": "x", "when": "2020-01-02T03:04:05+00:00", "day": "03:04", "more": 1}},
        ),
        (
            {"either": {"my_name": 1}, "by_key": {"k": {"my_name": 2}}, "other": omit, "unknown": {"my_name": 1}},
            Outer,
            {"either": {"myName": 1}, "by_key": {"k": {"myName": 2}}, "unknown": {"my_name": 1}},
        ),
        (
            {"either": [{"my_name": 1}], "many": ["s"], "other": NOT_GIVEN},
            Outer,
            {"either": [{"myName": 1}], "many": ["s"]},
        ),
        ({"in_": {"my_name": "x"}}, Union[Outer, None], {"in": {"myName": "x"}}),
        ([{"my_name": 1}], List[Inner], [{"myName": 1}]),
        ({"when": MOMENT.date(), "day": MOMENT.date()}, Inner, {"when": "2020-01-02", "day": "00:00"}),
        (MOMENT, Annotated[datetime, PropertyInfo(format="iso8601")], "2020-01-02T03:04:05+00:00"),
        ("x", Inner, "x"),
        (None, Outer, None),
        (
            [MOMENT, "s"],
            Annotated[Optional[List[Union[datetime, str]]], PropertyInfo(format="iso8601")],
            ["2020-01-02T03:04:05+00:00", "s"],
        ),
        ({"a": [1]}, List[int], {"a": [1]}),
        (range(1, 3), Iterable[int], [1, 2]),
    ],
)
def test_transform_writes_names_and_formats_of_the_wire(data: object, type_: object, expected: object) -> None:
    assert maybe_transform(data, type_) == expected
    assert asyncio.run(async_maybe_transform(data, type_)) == expected


def test_transform_leaves_lists_of_plain_values_as_they_are() -> None:
    numbers = [1, 2]
    assert transform(numbers, List[int]) is numbers


def test_transform_reads_generators_files_and_models(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abc")
    assert transform({"many": ({"my_name": name} for name in "ab")}, Outer) == {
        "many": [{"myName": "a"}, {"myName": "b"}]
    }
    assert transform({"file": io.BytesIO(b"abc")}, Inner) == {"file": "YWJj"}
    assert transform({"file": tmp_path / "file"}, Inner) == {"file": "YWJj"}
    assert transform({"either": ChatCompletion.construct(id="x")}, Outer) == {"either": {"id": "x"}}


def test_transform_knows_the_names_of_our_own_params() -> None:
    from openai.types.beta.response_retrieve_params import ResponseRetrieveParamsBase

    data = {"betas": ["responses_multi_agent=v1"], "include": []}
    assert maybe_transform(data, ResponseRetrieveParamsBase) == {
        "openai-beta": ["responses_multi_agent=v1"],
        "include": [],
    }


def test_property_info_names_the_tag_of_a_union_in_a_model() -> None:
    class Owner(openai.BaseModel):
        pet: Annotated[Union[Dog, Cat], PropertyInfo(discriminator="kind")]

    assert type(Owner.construct(pet={"kind": "cat"}).pet) is Cat


# Querystring

PARAMS: dict[str, Any] = {"a": [1, True], "b": {"c": [1], "d": {"e": None, "f": "g h"}}, "n": None, "t": False}


@pytest.mark.parametrize(
    ("arrays", "nested", "expected"),
    [
        ("comma", "dots", "a=1%2Ctrue&b.c=1&b.d.f=g+h&t=false"),
        ("repeat", "brackets", "a=1&a=true&b%5Bc%5D=1&b%5Bd%5D%5Bf%5D=g+h&t=false"),
        ("indices", "dots", "a%5B0%5D=1&a%5B1%5D=true&b.c%5B0%5D=1&b.d.f=g+h&t=false"),
        ("brackets", "brackets", "a%5B%5D=1&a%5B%5D=true&b%5Bc%5D%5B%5D=1&b%5Bd%5D%5Bf%5D=g+h&t=false"),
    ],
)
def test_a_query_is_written_in_the_notation_asked_for(arrays: Any, nested: Any, expected: str) -> None:
    assert Querystring(array_format=arrays, nested_format=nested).stringify(PARAMS) == expected
    assert Querystring().stringify(PARAMS, array_format=arrays, nested_format=nested) == expected


def test_a_query_is_written_with_repetition_and_brackets_by_default() -> None:
    assert stringify({"a": {"b": [1, 2]}}) == "a%5Bb%5D=1&a%5Bb%5D=2"
    assert Querystring().stringify_items({"a": [1, 2], "b": {"c": 1}}) == [("a", "1"), ("a", "2"), ("b[c]", "1")]
    with pytest.raises(NotImplementedError, match="Unknown array_format value: foo, choose from comma, repeat, "):
        stringify({"a": [1]}, array_format="foo")  # type: ignore[arg-type]
    assert Querystring().parse("a=1&b[c]=2&d=3&d=4") == {"a": ["1"], "b[c]": ["2"], "d": ["3", "4"]}


# Streams


def test_the_decoder_takes_lines() -> None:
    decoder = SSEDecoder()
    lines = ["event: a", "data: 1", "data: 2", "id: 5", "retry: 3", ""]
    *none, event = [decoder.decode(line) for line in lines]
    assert none == [None] * 5
    assert event is not None
    assert (event.event, event.data, event.id, event.retry) == ("a", "1\n2", "5", 3)


def test_the_decoder_takes_bytes() -> None:
    events = list(SSEDecoder().iter_bytes(iter([b"data: {", b'"a": 1}\n\n'])))
    assert [event.json() for event in events] == [{"a": 1}]


def test_an_event_can_be_made_by_hand() -> None:
    event = ServerSentEvent(event="a", data='{"b": 1}', id="5", retry=3)
    assert (event.event, event.data, event.id, event.retry, event.json()) == ("a", '{"b": 1}', "5", 3, {"b": 1})
    assert ServerSentEvent().data == ""


def a_stream() -> Stream[ChatCompletionChunk]:
    request = httpx.Request("POST", "https://example.com")
    response = httpx.Response(
        200, content=b'data: {"id": "1"}\n\ndata: {"id": "2"}\n\ndata: [DONE]\n\n', request=request
    )
    return Stream(cast_to=ChatCompletionChunk, response=response, client=OpenAI(api_key="k"))


def test_a_stream_is_read_by_its_iterator() -> None:
    stream = a_stream()
    assert next(stream._iterator).id == "1"
    assert [chunk.id for chunk in stream] == ["2"]


def test_a_stream_reads_the_iterator_that_somebody_put_in() -> None:
    stream = a_stream()
    inner = stream._iterator
    seen: list[str] = []

    def watched() -> Iterator[ChatCompletionChunk]:
        for chunk in inner:
            seen.append(chunk.id)
            yield chunk

    stream._iterator = watched()
    assert next(stream).id == "1"
    assert [chunk.id for chunk in stream] == ["2"]
    assert seen == ["1", "2"]


def test_the_type_of_a_streams_items_can_be_found() -> None:
    class Numbers(Stream[int]):
        pass

    assert extract_stream_chunk_type(Stream[ChatCompletionChunk]) is ChatCompletionChunk
    assert extract_stream_chunk_type(Numbers) is int
    assert extract_type_var_from_base(Numbers, generic_bases=(Stream,), index=0) is int
    assert [is_stream_class_type(type_) for type_ in (Stream, Stream[int], int)] == [True, True, False]  # type: ignore[arg-type]
    with pytest.raises(RuntimeError):
        extract_stream_chunk_type(Stream)


# Clients and resources


def test_clients_and_resources_can_be_derived_from() -> None:
    class Client(SyncAPIClient):
        @property
        def auth_headers(self) -> dict[str, str]:
            return {"X-Key": "k"}

    class Things(SyncAPIResource):
        pass

    client = Client(version="1", base_url="https://example.com/v1", _strict_response_validation=False, max_retries=1)
    assert (str(client._base_url), client._version, client._custom_query) == ("https://example.com/v1/", "1", {})
    assert client.auth_headers["X-Key"] == "k"
    assert client._build_request(FinalRequestOptions(method="get", url="/")).headers["X-Key"] == "k"
    assert Things(client)._client is client  # type: ignore[arg-type]
    assert issubclass(OpenAI, SyncAPIClient)
    assert issubclass(openai.AsyncOpenAI, AsyncAPIClient)


def test_resources_are_of_the_classes_that_others_look_for() -> None:
    client = OpenAI(api_key="k")
    assert isinstance(client.chat.completions, SyncAPIResource)
    assert client.chat.completions._client is client
    assert isinstance(openai.AsyncOpenAI(api_key="k").models, AsyncAPIResource)


# Small helpers


def test_questions_about_values() -> None:
    assert [is_list([]), is_list(()), is_dict({}), is_dict([])] == [True, False, True, False]
    assert [is_mapping(httpx.Headers()), is_iterable("x"), is_iterable(5)] == [True, True, False]
    assert [is_given(None), is_given(NOT_GIVEN), is_given(omit)] == [True, False, False]


def test_required_args_wants_one_of_the_variants() -> None:
    @required_args(["a"], ["b", "c"])
    def function(a: Any = None, *, b: Any = None, c: Any = None) -> tuple[Any, Any, Any]:
        return a, b, c

    assert function(1) == (1, None, None)
    assert function(b=1, c=2) == (None, 1, 2)
    assert function.__name__ == "function"
    for arguments in ({"b": 1}, {}):
        with pytest.raises(TypeError, match=r"^Missing required arguments; .* either \('a'\) or \('b' and 'c'\) arg"):
            function(**arguments)
    with pytest.raises(TypeError, match=r"^function\(\) takes 1 argument\(s\) but 2 were given"):
        function(1, 2)  # type: ignore[misc]
    with pytest.raises(TypeError, match=r"^Missing required argument: 'c'"):
        required_args(["b", "c"])(function)(b=1)
    with pytest.raises(TypeError, match=r"^Missing required arguments: 'b' and 'c'"):
        required_args(["b", "c"])(function)()


def test_a_lazy_proxy_stands_for_what_it_loads() -> None:
    class Proxy(LazyProxy[str]):
        def __load__(self) -> str:
            return "abc"

    proxy = Proxy().__as_proxied__()
    assert (proxy.upper(), str(proxy), repr(proxy), Proxy().__get_proxied__()) == ("ABC", "abc", "'abc'", "abc")
    assert isinstance(proxy, str)
    assert "upper" in dir(proxy)
    assert type(proxy) is Proxy


def test_a_lazy_proxy_that_cannot_load_is_still_an_object() -> None:
    class Proxy(LazyProxy[str]):
        def __load__(self) -> str:
            raise RuntimeError("not yet")

    assert not isinstance(Proxy(), str)


def test_a_lazy_proxy_may_stand_for_itself() -> None:
    class Proxy(LazyProxy[Any]):
        def __load__(self) -> Any:
            return self

    proxy = Proxy()
    assert (repr(proxy), str(proxy), dir(proxy), proxy.any.name) == ("Proxy", "Proxy", [], proxy)
    assert isinstance(proxy, Proxy) and not isinstance(proxy, dict)


def test_file_from_path_gives_name_content_and_type(tmp_path: Path) -> None:
    # Here the official library gives a pair; what it gives is a form that file params take, too.
    (tmp_path / "notes.txt").write_bytes(b"hi")
    (tmp_path / "notes").write_bytes(b"hi")
    assert openai.file_from_path(str(tmp_path / "notes.txt")) == ("notes.txt", b"hi", "text/plain")
    assert openai.file_from_path(tmp_path / "notes") == ("notes", b"hi", "application/octet-stream")


def test_files_are_made_what_httpx_takes(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{}")
    expected = {"raw": b"x", "path": ("a.jsonl", b"{}")}
    assert to_httpx_files({"raw": b"x", "path": path}) == expected
    assert asyncio.run(async_to_httpx_files({"raw": b"x", "path": path})) == expected
    assert to_httpx_files([("a", b"x")]) == [("a", b"x")]
    assert to_httpx_files(None) is None
    for wrong in ({"a": "x"}, 5):
        with pytest.raises(
            TypeError, match=r"^(Expected file types input to be a FileContent|Unexpected file type input)"
        ):
            to_httpx_files(wrong)  # type: ignore[arg-type]
    assert to_httpx_files({"a": ("a.txt", "text")}) == {"a": ("a.txt", "text")}
    assert [is_file_content(value) for value in (b"", (b"",), io.BytesIO(), path, "x")] == [True] * 4 + [False]


def test_files_are_taken_out_of_a_body() -> None:
    body: dict[str, Any] = {"file": b"1", "o": {"files": [b"2", b"3"]}, "d": [{"f": b"4"}], "n": 1}
    paths = [["file"], ["o", "files", "<array>"], ["d", "<array>", "f"], ["absent"]]
    copied = deepcopy_with_paths(body, paths)
    assert extract_files(copied, paths=paths) == [
        ("file", b"1"),
        ("o[files][]", b"2"),
        ("o[files][]", b"3"),
        ("d[][f]", b"4"),
    ]
    assert copied == {"o": {}, "d": [{}], "n": 1}
    assert body["file"] == b"1" and body["o"] == {"files": [b"2", b"3"]}
    with pytest.raises(RuntimeError, match=r"^Expected entry at `file` to be bytes"):
        extract_files({"file": "text"}, paths=[["file"]])


def test_paths_are_filled_in() -> None:
    assert path_template("/a/{id}/b", id="x/y z") == "/a/x%2Fy%20z/b"
    assert path_template("/a/{id}?q={q}", id=5, q="a b") == "/a/5?q=a%20b"
    with pytest.raises(KeyError, match="id"):
        path_template("/a/{id}")
    assert path_template("/a/{n}{t}{f}?q={q}#{q}", n=None, t=True, f=False, q="1+1") == "/a/nulltruefalse?q=1+1#1+1"
    assert path_template("/a/{x}?q={x}", x="%2e") == "/a/%252e?q=%252e"


@pytest.mark.parametrize(
    ("template", "values"),
    [
        ("/a/{x}", {"x": ".."}),
        ("/a/{x}.", {"x": "."}),
        ("/a/{x}{y}/b", {"x": "", "y": "."}),
        ("/a/%2e/{x}", {"x": "b"}),
        ("/a/.%2E/{x}", {"x": "b"}),
        ("/a/%2e%2E", {}),
        ("/a/{x}%2e", {"x": "."}),
        ("{x}/a?q=1#f", {"x": "."}),
    ],
)
def test_paths_with_dot_segments_are_refused(template: str, values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="contains dot-segment"):
        path_template(template, **values)


def test_dates_are_parsed() -> None:
    assert parse_datetime("2020-01-02T03:04:05Z") == MOMENT
    assert parse_datetime("2020-01-02 03:04:05.5+01:30").utcoffset() == timedelta(minutes=90)
    assert parse_datetime(1500000000) == parse_datetime(1500000000000) == parse_datetime("1500000000")
    assert parse_date("2020-1-2") == date(2020, 1, 2)
    for parse in (parse_datetime, parse_date):
        with pytest.raises(ValueError):
            parse("x")


def test_odds_and_ends() -> None:
    assert flatten([[1], [2, 3]]) == [1, 2, 3]
    assert strip_not_given({"a": NOT_GIVEN, "b": 1}) == {"b": 1}
    assert json_safe({"a": date(2020, 1, 1), 1: (1, {2})}) == {"a": "2020-01-01", 1: [1, [2]]}
    assert get_required_header({"Webhook-Id": "1"}, "webhook-id") == "1"
    with pytest.raises(ValueError, match="other"):
        get_required_header({}, "other")
    assert extract_type_arg(List[int], 0) is int
    assert strip_annotated_type(Annotated[Required[Annotated[int, 1]], 2]) is int  # type: ignore[arg-type]


def test_functions_can_be_asked_about_their_arguments() -> None:
    assert function_has_argument(get_required_header, "header")
    assert not function_has_argument(get_required_header, "other")
    assert_signatures_in_sync(lambda a: a, lambda a, b: a)
    with pytest.raises(AssertionError, match="`b`"):
        assert_signatures_in_sync(lambda a, b: a, lambda a: a)


def test_signatures_are_compared_by_what_they_mean() -> None:
    def one(a: Union[Dict[str, Union[str, float]], None, List[int]]) -> None: ...
    def other(a: Optional[Union[List[int], Dict[str, float | str]]]) -> None: ...  # type: ignore[syntax,unused-ignore]
    def another(a: Optional[Union[List[int], Dict[str, float]]]) -> None: ...

    assert_signatures_in_sync(one, other)
    with pytest.raises(AssertionError, match="`a` is"):
        assert_signatures_in_sync(one, another)


def test_iterators_and_threads() -> None:
    iterator = iter([1, 2])
    consume_sync_iterator(iterator)
    assert list(iterator) == []

    async def numbers(seen: list[int]) -> AsyncIterator[int]:
        for number in (1, 2):
            seen.append(number)
            yield number

    seen: list[int] = []
    asyncio.run(consume_async_iterator(numbers(seen)))
    assert seen == [1, 2]

    async def both() -> tuple[int, str]:
        return await asyncify(lambda number: number + 1)(3), get_async_library()

    assert asyncio.run(both()) == (4, "asyncio")
    assert get_async_library() == "false"


def test_the_filter_keeps_keys_out_of_records() -> None:
    arguments = {"headers": {"Authorization": "Bearer sk-1", "X": "y"}, "method": "post"}
    record = logging.LogRecord("openai", logging.DEBUG, "", 0, "%s", (arguments,), None)
    assert SensitiveHeadersFilter().filter(record)
    assert "sk-1" not in record.getMessage()
    assert "'X': 'y'" in record.getMessage()
    assert arguments["headers"] == {"Authorization": "Bearer sk-1", "X": "y"}
