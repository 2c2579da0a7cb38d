"""Requests by hand: `client.get`, `post` and the others, and what packages use beneath them."""

from __future__ import annotations

import io
from typing import Any, Dict, List, TypeVar

import httpx
import pytest

import openai
from openai import AsyncStream, Stream
from openai._models import FinalRequestOptions
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.types import Model

from .conftest import KEY, MODEL, Mode, Server

_T = TypeVar("_T")


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_method_path_and_key(mode: Mode, server: Server, verb: str) -> None:
    server.answer(MODEL)
    answer = mode.run(getattr(mode.client(), verb), "/new/thing", cast_to=Model)
    assert (server.request.method, str(server.request.url)) == (verb.upper(), "https://api.openai.com/v1/new/thing")
    assert server.request.headers["authorization"] == f"Bearer {KEY}"
    assert answer == Model(**MODEL)


@pytest.mark.parametrize("path", ["/new", "new"])
@pytest.mark.parametrize("base", ["https://x.example/v1", "https://x.example/v1/"])
def test_slashes_do_not_matter(mode: Mode, server: Server, path: str, base: str) -> None:
    server.answer(MODEL)
    mode.run(mode.client(base_url=base).get, path, cast_to=object)
    assert str(server.request.url) == "https://x.example/v1/new"


def test_an_absolute_url_stays(mode: Mode, server: Server) -> None:
    server.answer(MODEL)
    mode.run(mode.client().get, "https://other.example/z", cast_to=object)
    assert str(server.request.url) == "https://other.example/z"


def test_options_and_body(mode: Mode, server: Server) -> None:
    server.answer(MODEL)
    mode.run(
        mode.client(default_query={"a": "1"}).post,
        "/new",
        body={"x": [1, Model(**MODEL)]},
        cast_to=object,
        options={
            "headers": {"X-Own": "yes"},
            "params": {"b": [1, 2]},
            "extra_json": {"y": 2},
            "timeout": 7,
            "idempotency_key": "only officially unused",
        },
    )
    assert dict(server.request.url.params.multi_items()) == {"a": "1", "b[]": "2"}
    assert server.request.headers["x-own"] == "yes"
    assert server.json == {"x": [1, MODEL], "y": 2}
    assert server.request.extensions["timeout"]["read"] == 7


def test_the_contracts_names_of_the_options(mode: Mode, server: Server) -> None:
    server.answer(MODEL)
    mode.run(
        mode.client().post,
        "/new",
        body={"x": 1},
        cast_to=object,
        options={"extra_headers": {"X-Own": "yes"}, "extra_query": {"q": 1}, "extra_body": {"y": 2}},
    )
    assert (server.request.headers["x-own"], server.request.url.params["q"]) == ("yes", "1")
    assert server.json == {"x": 1, "y": 2}


def test_retries_by_the_request(mode: Mode, server: Server) -> None:
    server.answer({}, 500)
    server.answer(MODEL)
    mode.run(mode.client(max_retries=0).get, "/x", cast_to=object, options={"max_retries": 1})
    assert len(server.requests) == 2


def test_redirects_by_the_request(mode: Mode, server: Server) -> None:
    server.answer(b"", 307, headers={"location": "/elsewhere"})
    with pytest.raises(openai.APIStatusError):
        mode.run(mode.client().get, "/x", cast_to=object, options={"follow_redirects": False})


@pytest.mark.parametrize(
    "content", [lambda: b"raw", lambda: bytearray(b"raw"), lambda: io.BytesIO(b"raw"), lambda: iter([b"r", b"aw"])]
)
def test_bytes_as_they_are(mode: Mode, server: Server, content: Any) -> None:
    server.answer(MODEL)
    mode.run(
        mode.client().post, "/x", content=content(), cast_to=object, options={"headers": {"Content-Type": "text/x"}}
    )
    assert server.bodies == [b"raw"]
    assert server.request.headers["content-type"] == "text/x"


def test_bytes_from_an_asynchronous_iterator(server: Server) -> None:
    async def pieces() -> Any:
        yield b"r"
        yield b"aw"

    mode = Mode(True)
    server.answer(MODEL)
    mode.run(mode.client().post, "/x", content=pieces(), cast_to=object)
    assert server.bodies == [b"raw"]
    mode.finish()


class Pieces:
    """Bytes that are made piece by piece, anew each time; it notes how many were made."""

    made = 0

    def __iter__(self) -> Any:
        for piece in (b"r", b"aw"):
            self.made += 1
            yield piece

    async def pieces(self) -> Any:
        for piece in self:
            yield piece


@pytest.mark.parametrize("kind", ["iterable", "iterator", "asynchronous"])
def test_pieces_are_made_while_they_are_sent(kind: str, server: Server) -> None:
    mode, pieces = Mode(kind == "asynchronous"), Pieces()
    content = {"iterable": pieces, "iterator": iter(pieces), "asynchronous": pieces.pieces()}[kind]
    made_before: list[int] = []
    client = mode.client()
    client._client.event_hooks = {"request": [mode.function(lambda request: made_before.append(pieces.made))]}
    server.answer(MODEL)
    mode.run(client.post, "/x", content=content, cast_to=object)
    assert (made_before, server.bodies) == ([0], [b"raw"])
    assert server.request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.request.headers
    mode.finish()


@pytest.mark.parametrize("by_hook", [False, True])
def test_content_is_sent_again_if_it_can_be_read_again(
    mode: Mode, server: Server, tmp_path: Any, by_hook: bool
) -> None:
    path = tmp_path / "raw"
    path.write_bytes(b"raw")
    with path.open("rb") as file:
        for content, attempts in ((Pieces(), 2), (iter(Pieces()), 1), (file, 2), (b"raw", 2), ([b"r", b"aw"], 2)):
            client = mode.client(max_retries=1)
            if by_hook:
                client._prepare_options = mode.function(lambda options: options)
            before = len(server.requests)
            server.answer({}, 500, times=attempts)
            with pytest.raises(openai.InternalServerError):
                mode.run(client.post, "/x", content=content, cast_to=object)
            assert len(server.requests) - before == attempts
    assert set(server.bodies) == {b"raw"}


def test_content_of_known_length(mode: Mode, server: Server, tmp_path: Any) -> None:
    path = tmp_path / "raw"
    path.write_bytes(b"raw")
    server.answer(MODEL, times=2)
    with path.open("rb") as file:
        mode.run(mode.client().post, "/x", content=file, cast_to=object)
    headers = {"Content-Length": "3"}
    mode.run(mode.client().post, "/x", content=iter(Pieces()), cast_to=object, options={"headers": headers})
    assert [request.headers["content-length"] for request in server.requests] == ["3", "3"]
    assert not any("transfer-encoding" in request.headers for request in server.requests)


@pytest.mark.parametrize("content", ["text", {"a": 1}, 5, iter(["text"]), io.StringIO("text")])
def test_content_that_is_not_bytes(mode: Mode, server: Server, content: Any) -> None:
    content = iter(["text"]) if isinstance(content, type(iter([]))) else content
    with pytest.raises(TypeError, match="`content`"):
        mode.run(mode.client(max_retries=2).post, "/x", content=content, cast_to=object)


def test_a_blocking_client_cannot_send_what_is_asynchronous(server: Server) -> None:
    mode = Mode(False)
    with pytest.raises(TypeError, match="only AsyncOpenAI can send"):
        mode.client().post("/x", content=Pieces().pieces(), cast_to=object)
    mode.finish()


def test_what_an_iterator_raises_arrives(mode: Mode, server: Server) -> None:
    def pieces() -> Any:
        yield b"a"
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        mode.run(mode.client(max_retries=2).post, "/x", content=pieces(), cast_to=object)


def test_bytes_as_body_still_work(mode: Mode, server: Server) -> None:
    server.answer(MODEL)
    with pytest.warns(DeprecationWarning, match="content"):
        mode.run(mode.client().post, "/x", body=b"raw", cast_to=object)
    assert server.bodies == [b"raw"]


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [
        ({"body": {}, "content": b""}, "body.*content.*give"),
        ({"files": {}, "content": b""}, "files.*content.*`body`"),
        ({"content": "text"}, "must be bytes"),
        ({"body": {"x": object()}}, "object"),
    ],
)
def test_what_cannot_be_sent(mode: Mode, server: Server, kwargs: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        mode.run(mode.client().post, "/x", cast_to=object, **kwargs)
    assert server.requests == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timout": 3}, "'timout'; did you mean 'timeout'"),
        ({"stuff": 3}, "'stuff'; there are .*headers.*max_retries"),
        ({"json_data": {}}, "'json_data'"),
        ({3: 3}, "unexpected name 3"),
        (3, "mapping.*not int"),
        (None, "mapping.*not NoneType"),
    ],
)
@pytest.mark.parametrize("verb", ["get", "post", "delete"])
def test_options_that_there_are_not(mode: Mode, server: Server, verb: str, options: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        mode.run(getattr(mode.client(), verb), "/x", cast_to=object, options=options)
    assert server.requests == []


@pytest.mark.parametrize("files", [{"file": ("a.txt", b"abc")}, [("file", ("a.txt", b"abc"))]])
def test_files(mode: Mode, server: Server, files: Any) -> None:
    server.answer(MODEL)
    mode.run(mode.client().post, "/x", body={"purpose": "p"}, files=files, cast_to=object)
    assert server.request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="purpose"\r\n\r\np\r\n' in server.bodies[0]
    assert b'name="file"; filename="a.txt"' in server.bodies[0]


def test_a_form_without_files(mode: Mode, server: Server) -> None:
    server.answer(MODEL)
    options = {"headers": {"Content-Type": "multipart/form-data"}}
    mode.run(mode.client().post, "/x", body={"purpose": "p"}, cast_to=object, options=options)
    assert server.request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="purpose"\r\n\r\np\r\n' in server.bodies[0]


def test_types_of_answers(mode: Mode, server: Server) -> None:
    client = mode.client()
    for cast_to, body, expected in (
        (Dict[str, object], {"a": 1}, {"a": 1}),
        (List[int], [1, 2], [1, 2]),
        (dict[str, object], {"a": 1}, {"a": 1}),
        (list[int], [1, 2], [1, 2]),
        (str, "text", '"text"'),
        (bytes, {"a": 1}, b'{"a":1}'),
        (int, 12, 12),
        (float, 1.5, 1.5),
        (bool, True, True),
        (type(None), {}, None),
        (object, {"a": None}, {"a": None}),
    ):
        server.answer(body)
        assert mode.run(client.get, "/x", cast_to=cast_to) == expected
    server.answer({"a": 1})
    assert isinstance(mode.run(client.get, "/x", cast_to=httpx.Response), httpx.Response)
    server.answer(b"no JSON", headers={"content-type": "text/plain"})
    assert mode.run(client.get, "/x", cast_to=object) == "no JSON"


@pytest.mark.parametrize("cast_to", [int, float])
def test_an_answer_that_is_no_number(mode: Mode, server: Server, cast_to: Any) -> None:
    server.answer(b"abc", headers={"content-type": "text/plain", "x-request-id": "req_1"})
    with pytest.raises(openai.APIResponseValidationError, match=f"expected {cast_to.__name__}, got 'abc'") as caught:
        mode.run(mode.client().get, "/x", cast_to=cast_to)
    assert (caught.value.endpoint, caught.value.request_id) == ("client.get", "req_1")
    assert isinstance(caught.value, ValueError)


def test_a_class_that_builds_itself(mode: Mode, server: Server) -> None:
    class Built:
        def __init__(self, status: int, data: object) -> None:
            self.seen = (status, data)

        @classmethod
        def build(cls, *, response: httpx.Response, data: object) -> Built:
            return cls(response.status_code, data)

    server.answer({"a": 1})
    assert mode.run(mode.client().get, "/x", cast_to=Built).seen == (200, {"a": 1})


def test_a_post_parser(mode: Mode, server: Server) -> None:
    server.answer(MODEL)
    options = FinalRequestOptions.construct(method="get", url="/x", post_parser=lambda model: model.id)
    assert mode.run(mode.client().request, Model, options) == "m"


def test_a_stream(mode: Mode, server: Server) -> None:
    server.answer(b'data: {"a":1}\n\ndata: [DONE]\n\n', headers={"content-type": "text/event-stream"})
    cls: Any = AsyncStream if mode.is_async else Stream
    stream = mode.run(mode.client().post, "/x", body={}, cast_to=object, stream=True, stream_cls=cls[Dict[str, object]])

    async def collect() -> list[Any]:
        return [item async for item in stream]

    assert (mode.run(collect) if mode.is_async else list(stream)) == [{"a": 1}]


class Own(Stream[_T]):
    """A class of streams that leaves open what its items are."""


@pytest.mark.parametrize("cls", [Stream, AsyncStream, Own, dict])
def test_a_stream_of_nobody_knows_what(mode: Mode, server: Server, cls: Any) -> None:
    with pytest.raises(RuntimeError, match=rf"{cls.__name__}.* does not say .*Stream\[ChatCompletionChunk\]"):
        mode.run(mode.client().post, "/x", body={}, cast_to=object, stream=True, stream_cls=cls)
    assert server.requests == []


def test_pages(mode: Mode, server: Server) -> None:
    server.answer({"data": [{"id": "a"}], "has_more": True})
    server.answer({"data": [{"id": "b"}], "has_more": False})
    page: Any = AsyncCursorPage if mode.is_async else SyncCursorPage
    found = mode.client().get_api_list("/x", page=page, model=Model, options={"params": {"limit": 1}})

    async def collect() -> list[str]:
        return [item.id async for item in found]

    assert (mode.run(collect) if mode.is_async else [item.id for item in found]) == ["a", "b"]
    assert dict(server.requests[1].url.params) == {"limit": "1", "after": "a"}


def test_errors_name_the_request(mode: Mode, server: Server) -> None:
    server.answer({"error": {"message": "no"}}, 404)
    with pytest.raises(openai.NotFoundError, match=r"no") as caught:
        mode.run(mode.client().get, "/x", cast_to=object)
    assert caught.value.endpoint == "client.get"


def test_a_request_is_built_without_being_sent(mode: Mode, server: Server) -> None:
    options = FinalRequestOptions.construct(method="post", url="/x", json_data={"a": 1})
    request = mode.client()._build_request(options)
    assert (request.method, str(request.url), request.content) == ("POST", "https://api.openai.com/v1/x", b'{"a":1}')
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert server.requests == []


def test_resources_of_others_have_the_same_methods(mode: Mode, server: Server) -> None:
    from openai._resource import AsyncAPIResource, SyncAPIResource

    server.answer(MODEL, times=2)
    base: Any = AsyncAPIResource if mode.is_async else SyncAPIResource
    resource = base(mode.client())
    assert mode.run(resource._get, "/x", cast_to=Model).id == "m"
    assert mode.run(resource._post, "/x", body={}, cast_to=Model).id == "m"


def test_undocumented_fields_are_there(mode: Mode, server: Server) -> None:
    server.answer({**MODEL, "new": 1})
    model = mode.run(mode.client().models.retrieve, "m")
    assert model.model_extra == {"new": 1}
