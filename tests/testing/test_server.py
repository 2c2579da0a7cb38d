"""The local server itself: its start and end, its routes, and what all answers have in common."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import subprocess
import sys
import threading
import time

import httpx
import pytest

from openai import endpoints
from openai.testing import LocalServer, app, run, serve
from openai.testing.handlers import HANDLERS

from ..series import for_each

KEY = {"authorization": "Bearer sk-test"}


def test_starts_and_stops_at_once_and_frees_its_port() -> None:
    started = time.perf_counter()
    with serve() as server:
        assert httpx.get(f"{server.base_url}/models", headers=KEY).status_code == 200
        port = server.port
    # Seconds; generous for a machine that is busy with other things.
    assert time.perf_counter() - started < 2
    server.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{port}/v1/models")
    with serve(port) as again:
        assert again.port == port


def test_taken_port_is_an_os_error(server: LocalServer) -> None:
    with pytest.raises(OSError):
        serve(server.port)


def test_closing_breaks_requests_that_hang() -> None:
    failures: list[Exception] = []
    with serve() as server:
        server.fault("hang")

        def ask() -> None:
            try:
                httpx.get(f"{server.base_url}/models", headers=KEY, timeout=120)
            except httpx.HTTPError as failure:
                failures.append(failure)

        asking = threading.Thread(target=ask)
        asking.start()
        while not server.requests:
            asking.join(0.01)
    asking.join(5)
    assert [type(each) for each in failures] == [httpx.RemoteProtocolError] or isinstance(failures[0], httpx.ReadError)


def test_same_requests_get_the_same_answers() -> None:
    bodies: list[list[bytes]] = []
    for _ in range(2):
        with serve() as server, httpx.Client(base_url=server.base_url, headers=KEY) as http:
            chat = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
            answers = [
                http.post("/chat/completions", json=chat),
                http.post("/chat/completions", json={**chat, "stream": True}),
                http.post("/embeddings", json={"model": "m", "input": "x"}),
                http.post("/files", data={"purpose": "batch"}, files={"file": b"{}"}),
            ]
            bodies.append([answer.content for answer in answers])
    assert bodies[0] == bodies[1]


@for_each("row", endpoints.all(), lambda row: row.id)
def test_every_row_has_a_route_that_says_what_it_cannot_do(row: endpoints.Endpoint, http: httpx.Client) -> None:
    path = row.path.replace("{", "some-").replace("}", "")
    answer = http.request(row.method, path, json={} if row.method in ("POST", "PUT", "PATCH") else None)
    assert answer.status_code != 405
    error = answer.json().get("error") or {}
    assert error.get("code") != "unknown_url"
    if answer.status_code == 501:
        assert row.id in error["message"] or row.path in error["message"]


@pytest.mark.parametrize(
    ("url", "id"),
    [
        ("/responses", "responses.create"),
        ("/responses?beta=true", "beta.responses.create"),
        ("/responses?a=b&beta=true", "beta.responses.create"),
        ("/responses?beta=false", "responses.create"),
        ("/responses/compact?beta=true", "beta.responses.compact"),
        ("/chat/completions", "chat.completions.create"),
    ],
)
def test_fixed_query_decides_between_rows_of_one_path(
    url: str, id: str, server: LocalServer, http: httpx.Client
) -> None:
    http.post(url, json={})
    assert [request.endpoint for request in server.requests] == [id]


def test_row_without_handler_is_named_and_not_retried(http: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(HANDLERS, "models.list")
    answer = http.get("/models")
    assert answer.status_code == 501
    assert "models.list (GET /models)" in answer.json()["error"]["message"]
    assert answer.headers["x-should-retry"] == "false"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nonsense", 404), ("PUT", "/models", 405), ("GET", "/models/", 404), ("GET", "/models/a/b", 404)],
)
def test_unknown_urls_get_the_error_object(http: httpx.Client, method: str, path: str, status: int) -> None:
    answer = http.request(method, path)
    assert answer.status_code == status
    assert answer.json()["error"]["message"] == f"There is no endpoint {method} /v1{path}."


@pytest.mark.parametrize("header", [None, "", "Bearer", "Basic abc"])
def test_missing_key(server: LocalServer, header: str | None) -> None:
    answer = httpx.get(f"{server.base_url}/models", headers={} if header is None else {"authorization": header})
    assert answer.status_code == 401
    error = answer.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert error["code"] is None


def test_wrong_key(server: LocalServer) -> None:
    answer = httpx.get(f"{server.base_url}/models", headers={"authorization": "Bearer sk-wrong"})
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "invalid_api_key"


def test_every_answer_has_the_headers_of_the_api(http: httpx.Client) -> None:
    answers = [http.get("/models"), http.get("/nonsense"), http.get("/models", headers={"authorization": ""})]
    ids = {answer.headers["x-request-id"] for answer in answers}
    assert len(ids) == 3 and all(id.startswith("req_") for id in ids)
    for answer in answers:
        assert answer.headers["openai-processing-ms"].isdigit()
        assert answer.headers["x-ratelimit-limit-requests"] == "10000"


def test_request_ids_stay_unique_after_clear(server: LocalServer, http: httpx.Client) -> None:
    first = http.get("/models").headers["x-request-id"]
    server.clear()
    assert http.get("/models").headers["x-request-id"] != first


def test_encoded_slash_stays_in_its_segment(server: LocalServer, http: httpx.Client) -> None:
    answer = http.get("/models/acme%2Fmodel%20%C3%A4")
    assert answer.json()["id"] == "acme/model ä"
    assert server.requests[0].path == "/v1/models/acme%2Fmodel%20%C3%A4"


def test_requests_are_recorded_without_secrets(server: LocalServer, http: httpx.Client) -> None:
    headers = {"cookie": "a=geheim; b=geheim", "api-key": "geheim", "x-more": "seen"}
    http.post("/embeddings?a=1&b=x%20y&a=2", json={"model": "m", "input": "ä"}, headers=headers)
    (request,) = server.requests
    assert (request.endpoint, request.method, request.path) == ("embeddings.create", "POST", "/v1/embeddings")
    assert request.query == (("a", "1"), ("b", "x y"), ("a", "2"))
    assert request.json() == {"model": "m", "input": "ä"} == json.loads(request.body)
    assert request.headers["authorization"] == "Bearer [redacted]"
    assert request.headers["x-more"] == "seen"
    assert "geheim" not in repr(request) and "sk-test" not in repr(request)
    assert request.sent("sk-test") and request.sent("geheim") and not request.sent("sk-other")


def test_key_without_a_scheme_is_redacted(server: LocalServer, http: httpx.Client) -> None:
    http.get("/models", headers={"authorization": "sk-naked"})
    assert server.requests[0].headers["authorization"] == "[redacted]"
    assert server.requests[0].sent("sk-naked")


@pytest.mark.parametrize(
    ("content", "code"), [(b"{nope", "invalid_json"), (b"[1]", "invalid_type"), (b"\xff", "invalid_json")]
)
def test_bodies_that_are_no_json_object(http: httpx.Client, content: bytes, code: str) -> None:
    answer = http.post("/embeddings", content=content)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == code


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("/chat/completions", {"model": "m"}, "messages"),
        ("/chat/completions", {"messages": []}, "model"),
        ("/embeddings", {"model": "m"}, "input"),
        ("/batches", {"endpoint": "/v1/embeddings", "completion_window": "24h"}, "input_file_id"),
        ("/moderations", {}, "input"),
    ],
)
def test_missing_params_are_named_as_in_the_row(http: httpx.Client, path: str, body: object, param: str) -> None:
    answer = http.post(path, json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == param
    assert answer.json()["error"]["code"] == "missing_required_parameter"


@pytest.mark.parametrize("path", ["/chat/completions", "/embeddings", "/completions", "/moderations"])
def test_models_that_are_missing(http: httpx.Client, path: str) -> None:
    body = {"model": "missing-1", "messages": [{"role": "user", "content": "x"}], "input": "x", "prompt": "x"}
    answer = http.post(path, json=body)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "model_not_found"


def test_failing_handler_is_a_500_and_logged(
    http: httpx.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(HANDLERS, "models.list", lambda call: 1 / 0)
    answer = http.get("/models")
    assert answer.status_code == 500
    assert answer.json()["error"]["type"] == "server_error"
    assert "models.list" in caplog.text


def test_app_can_be_mounted_in_another_one() -> None:
    starlette = pytest.importorskip("starlette.applications")
    routing = pytest.importorskip("starlette.routing")
    mounted = starlette.Starlette(routes=[routing.Mount("/fake", app=app())])

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(mounted), base_url="http://fake") as client:
            return await client.get("/fake/v1/models/gpt-4", headers=KEY)

    assert asyncio.run(ask()).json()["id"] == "gpt-4"


def test_run_serves_until_interrupted() -> None:
    program = "from openai.testing import run\nrun(port=0, ready=lambda url: print(url, flush=True))\nprint('done')"
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    try:
        url = process.stdout.readline().decode().strip()
        assert httpx.get(f"{url}/models", headers=KEY).status_code == 200
        process.terminate() if sys.platform == "win32" else process.send_signal(2)
        out, err = process.communicate(timeout=600)
    finally:
        process.kill()
    assert out.split() == [b"done"]
    assert b"Traceback" not in err


def test_run_refuses_a_taken_port(server: LocalServer) -> None:
    with pytest.raises(OSError):
        run(port=server.port)


def test_keeps_the_programs_logging_as_it_is(server: LocalServer) -> None:
    assert logging.getLogger("uvicorn.error").level == logging.NOTSET
    assert logging.getLogger("uvicorn.access").propagate


def test_without_the_extra_the_pip_command_is_shown() -> None:
    program = (
        "import sys\n"
        "sys.modules['uvicorn'] = sys.modules['starlette'] = None\n"
        "import openai.testing\n"
        "from openai.testing import RawServer\n"
        "try:\n"
        "    from openai.testing import serve\n"
        "except ImportError as error:\n"
        "    print(error)\n"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert "pip install 'openai[server]'" in out


def test_importing_loads_nothing() -> None:
    program = "import sys, openai.testing; print([m for m in ('httpx', 'starlette', 'uvicorn') if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"


def test_listens_on_loopback_only(server: LocalServer) -> None:
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        assert connection.getpeername()[0] == "127.0.0.1"
    assert server.base_url == f"http://127.0.0.1:{server.port}/v1"
