"""Proxies, certificates and limits of the user's own, on real sockets."""

from __future__ import annotations

import http.server
import json
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import openai
from openai.testing import LocalServer, RawServer, Reply

from .conftest import KEY, Mode
from .programs import run_program

MODELS = b'{"object": "list", "data": []}'


def answering(body: bytes = MODELS) -> Reply:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: %d\r\n\r\n"
    return Reply(head % len(body) + body)


# Proxies


@pytest.fixture
def proxy() -> Iterator[RawServer]:
    """A proxy that answers for every host."""
    with RawServer(answering()) as running:
        yield running


def test_a_proxy(mode: Mode, library: Any, proxy: RawServer) -> None:
    http = mode.http_client(library, proxy=f"http://me:pass@127.0.0.1:{proxy.port}")
    mode.run(mode.client(base_url="http://api.test/v1", http_client=http).models.list)
    head = proxy.requests[0].lower()
    assert head.startswith(b"get http://api.test/v1/models http/1.1\r\n")
    assert b"proxy-authorization: basic bwu6cgfzcw==" in head


def test_a_proxy_for_some_hosts(mode: Mode, proxy: RawServer, server: LocalServer) -> None:
    transport = httpx.AsyncHTTPTransport if mode.is_async else httpx.HTTPTransport
    mounts = {"http://api.test": transport(proxy=f"http://127.0.0.1:{proxy.port}")}
    client = mode.client(base_url="http://api.test/v1", http_client=mode.http_client(mounts=mounts))
    mode.run(client.models.list)
    mode.run(client.with_options(base_url=server.base_url).models.list)
    assert len(proxy.requests) == len(server.requests) == 1


def test_the_proxy_of_the_environment(mode: Mode, proxy: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    mode.run(mode.client(base_url="http://api.test/v1").models.list)
    assert len(proxy.requests) == 1
    http = mode.default_http_client(trust_env=False)
    client = mode.client(base_url="http://no-such-host.invalid/v1", http_client=http)
    with pytest.raises(openai.APIConnectionError):
        mode.run(client.models.list)
    assert len(proxy.requests) == 1


def test_hosts_that_go_past_the_proxy_of_the_environment(
    mode: Mode, proxy: RawServer, server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    mode.run(mode.client(base_url=server.base_url).models.list)
    assert (len(proxy.requests), len(server.requests)) == (0, 1)


def test_a_proxy_that_refuses(mode: Mode) -> None:
    with RawServer(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n") as refusing:
        http = mode.default_http_client(proxy=f"http://me:secret-of-mine@127.0.0.1:{refusing.port}")
        client = mode.client(base_url="https://api.test/v1", http_client=http)
        with pytest.raises(openai.APIConnectionError, match="407") as found:
            mode.run(client.models.list)
    assert "secret-of-mine" not in str(found.value)


# Certificates


class Certified:
    """A TLS server whose certificate no public authority has signed, and what its clients need."""

    def __init__(self, authority: Any, folder: Path, *, wants_certificate: bool = False) -> None:
        self.cafile = str(folder / "ca.pem")
        authority.cert_pem.write_to_path(self.cafile)
        own = authority.issue_cert("me@client.test")
        self.client_certificate = str(folder / "client.pem")
        own.private_key_and_cert_chain_pem.write_to_path(self.client_certificate)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
        if wants_certificate:
            context.verify_mode = ssl.CERT_REQUIRED
            authority.configure_trust(context)
        self.seen: list[tuple[str, Any]] = []
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.handle_error = lambda *of: None  # type: ignore[method-assign] # refused handshakes are wanted
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.base_url = f"https://localhost:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        seen = self.seen

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                connection: Any = self.connection
                seen.append((self.headers["authorization"], connection.getpeercert()))
                self.send_response(200)
                self.send_header("content-length", str(len(MODELS)))
                self.end_headers()
                self.wfile.write(MODELS)

            def log_message(self, format: str, *args: Any) -> None: ...

        return Handler

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture(params=[False, True], ids=["one side", "both sides"])
def certified(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Certified]:
    authority = pytest.importorskip("trustme").CA()
    made = Certified(authority, tmp_path, wants_certificate=request.param)
    yield made
    made.close()


one_side = pytest.mark.parametrize("certified", [False], indirect=True)
both_sides = pytest.mark.parametrize("certified", [True], indirect=True)


@one_side
def test_a_certificate_that_nobody_vouches_for_is_refused(mode: Mode, certified: Certified) -> None:
    for http_client in (None, mode.default_http_client(), mode.http_client(verify=True)):
        client = mode.client(base_url=certified.base_url, http_client=http_client)
        with pytest.raises(openai.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
            mode.run(client.models.list)
    assert certified.seen == []


@one_side
@pytest.mark.parametrize("how", ["context", "no verification"])
def test_what_the_user_says_of_certificates_holds(mode: Mode, library: Any, certified: Certified, how: str) -> None:
    verify: Any = ssl.create_default_context(cafile=certified.cafile) if how == "context" else False
    client = mode.client(base_url=certified.base_url, http_client=mode.http_client(library, verify=verify))
    mode.run(client.models.list)
    assert certified.seen == [(f"Bearer {KEY}", certified.seen[0][1])]


@one_side
def test_a_context_for_the_default_http_client(mode: Mode, certified: Certified) -> None:
    http = mode.default_http_client(verify=ssl.create_default_context(cafile=certified.cafile))
    mode.run(mode.client(base_url=certified.base_url, http_client=http).models.list)
    assert len(certified.seen) == 1


@one_side
def test_the_certificate_authorities_of_the_environment(mode: Mode, certified: Certified) -> None:
    # In a process of its own: the authorities are read once in a process.
    program = f"""
import asyncio, inspect, openai
client = openai.{mode.Client.__name__}(api_key="k", base_url={certified.base_url!r}, max_retries=0)
async def run():
    page = client.models.list()
    print((await page if inspect.isawaitable(page) else page).data)
asyncio.run(run())
"""
    assert run_program(program, SSL_CERT_FILE=certified.cafile) == "[]\n"


@both_sides
def test_a_certificate_of_the_clients_own(mode: Mode, library: Any, certified: Certified) -> None:
    context = ssl.create_default_context(cafile=certified.cafile)
    context.load_cert_chain(certified.client_certificate)
    client = mode.client(base_url=certified.base_url, http_client=mode.http_client(library, verify=context))
    mode.run(client.models.list)
    assert ("email", "me@client.test") in certified.seen[0][1]["subjectAltName"]


@both_sides
def test_a_server_that_wants_a_certificate_and_gets_none(mode: Mode, certified: Certified) -> None:
    http = mode.default_http_client(verify=ssl.create_default_context(cafile=certified.cafile))
    with pytest.raises(openai.APIConnectionError):
        mode.run(mode.client(base_url=certified.base_url, http_client=http).models.list)


@both_sides
@pytest.mark.filterwarnings("ignore:.*cert=:DeprecationWarning")
def test_a_certificate_named_by_its_file(mode: Mode, certified: Certified) -> None:
    context = ssl.create_default_context(cafile=certified.cafile)
    http = mode.default_http_client(verify=context, cert=certified.client_certificate)
    mode.run(mode.client(base_url=certified.base_url, http_client=http).models.list)
    assert ("email", "me@client.test") in certified.seen[0][1]["subjectAltName"]


@pytest.mark.filterwarnings("ignore:.*cert=:DeprecationWarning")
def test_a_certificate_that_is_not_there_is_complained_of_at_once(mode: Mode, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        mode.default_http_client(cert=str(tmp_path / "none.pem"))


# Limits


def test_limits(mode: Mode, library: Any, server: LocalServer) -> None:
    http = mode.http_client(library, limits=library.Limits(max_connections=1), timeout=library.Timeout(5, pool=0.01))
    client = mode.client(base_url=server.base_url, http_client=http)
    stream = mode.chat(client, stream=True)
    with pytest.raises(openai.APITimeoutError, match="PoolTimeout"):
        mode.run(client.models.list)
    mode.rest(stream)
    assert mode.run(client.models.list).data


def test_the_time_outs_of_a_call_are_the_connections(mode: Mode, library: Any) -> None:
    with RawServer(Reply(end="hang")) as silent:
        client = mode.client(base_url=silent.base_url, http_client=mode.http_client(library))
        with pytest.raises(openai.APITimeoutError):
            mode.run(client.models.list, timeout=0.05)
        with pytest.raises(openai.APITimeoutError):
            mode.run(client.with_options(timeout=library.Timeout(5, read=0.05)).models.list)


def test_bodies_are_compressed_if_the_client_says_so(mode: Mode, library: Any) -> None:
    import gzip

    body = gzip.compress(json.dumps({"object": "list", "data": [{"id": "m", "object": "model"}]}).encode())
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: %d\r\n\r\n"
    with RawServer(Reply(head % len(body) + body)) as raw:
        client = mode.client(base_url=raw.base_url, http_client=mode.http_client(library))
        assert [model.id for model in mode.run(client.models.list).data] == ["m"]
        assert b"accept-encoding: gzip" in raw.requests[0].lower()
