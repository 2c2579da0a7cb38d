"""What OPENAI_LOG does, in programs of their own, and the filter for secret headers."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from openai._utils import SensitiveHeadersFilter
from openai._utils._logs import SENSITIVE_HEADERS, httpx_logger, logger, setup_logging
from openai.testing import serve

CALL = """
import openai
client = openai.OpenAI(api_key="sk-hush", base_url={base_url!r}, default_query={{"sig": "hush"}})
client.models.list()
client.close()
"""


@pytest.fixture
def base_url() -> Iterator[str]:
    with serve() as running:
        yield running.base_url


def said(program: str, level: str, **names: Any) -> list[str]:
    """Run a program under OPENAI_LOG and return what it says on standard error."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    done = subprocess.run(
        [sys.executable, "-c", program.format(**names)],
        env={**environment, "OPENAI_LOG": level},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr.splitlines()


def test_debug(base_url: str) -> None:
    lines = said(CALL, "debug", base_url=base_url)
    assert any("- openai:" in line and "DEBUG] models.list: GET /models, attempt 1" in line for line in lines)
    assert any("DEBUG] models.list: GET /models answered 200, request id req_" in line for line in lines)
    # The line of httpx comes without the query, which may hold a token.
    assert any(f'INFO] HTTP Request: GET {base_url}/models "HTTP/1.1 200 OK"' in line for line in lines)
    assert not any("hush" in line for line in lines)


@pytest.mark.parametrize("level", ["info", "INFO", " Info "])
def test_info(base_url: str, level: str) -> None:
    (line,) = said(CALL, level, base_url=base_url)
    assert line.endswith(f'- INFO] HTTP Request: GET {base_url}/models "HTTP/1.1 200 OK"')


@pytest.mark.parametrize("level", ["", "warning", "1"])
def test_otherwise_there_is_silence(base_url: str, level: str) -> None:
    assert said(CALL, level, base_url=base_url) == []


def test_a_password_in_the_base_url(base_url: str) -> None:
    lines = said(CALL.replace("client.models", "try: client.models").replace(
        "list()\n", "list()\nexcept openai.AuthenticationError: pass\n"
    ), "debug", base_url=base_url.replace("://", "://me:hush@"))  # fmt: skip
    assert len(lines) == 3 and not any("hush" in line for line in lines)


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_program_with_a_log_of_its_own_sees_each_line_once(base_url: str, when: str) -> None:
    own = 'import logging; logging.basicConfig(format="own %(message)s")\n'
    program = own + CALL if when == "before" else CALL.replace("client =", f"openai.OpenAI; {own}client =")
    lines = said(program, "info", base_url=base_url)
    assert lines == [f'own HTTP Request: GET {base_url}/models "HTTP/1.1 200 OK"']


def test_httpx2_too(base_url: str) -> None:
    pytest.importorskip("httpx2")
    program = CALL.replace("default_query", "http_client=openai.DefaultHttpx2Client(), default_query")
    lines = said(program, "debug", base_url=base_url)
    assert any("- httpx2:" in line and "HTTP Request: GET" in line for line in lines)
    assert not any("hush" in line for line in lines)


PRINTED = """
import logging, openai
openai.OpenAI
for name in ("", "openai", "httpx", "httpcore"):
    log = logging.getLogger(name)
    print(log.level, len(log.handlers), len(log.filters))
"""


def test_the_root_logger_is_left_alone_and_others_without_the_variable() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}

    def levels(**more: str) -> list[str]:
        command = [sys.executable, "-c", PRINTED]
        return subprocess.check_output(command, env={**environment, **more}, text=True).split("\n")

    assert levels()[:4] == ["30 0 0", "0 0 0", "0 0 0", "0 0 0"]
    assert levels(OPENAI_LOG="debug")[:4] == ["30 0 0", "10 1 0", "10 1 1", "0 0 0"]


# Names that other packages use


def test_the_names_that_others_import() -> None:
    assert (logger.name, httpx_logger.name) == ("openai", "httpx")
    assert callable(setup_logging)
    assert {"authorization", "api-key", "x-amz-security-token"} <= SENSITIVE_HEADERS


class Record(logging.LogRecord):
    def __init__(self, args: Any) -> None:
        super().__init__("openai", logging.DEBUG, "file.py", 1, "%s", None, None)
        self.args = args


@pytest.mark.parametrize("name", ["Authorization", "api-key", "API-Key", "Cookie", "Set-Cookie", "Proxy-Authorization"])
def test_the_filter_hides_secret_headers(name: str) -> None:
    headers = {name: "hush", "X-Other": "shown"}
    record = Record({"headers": headers, "method": "get"})
    assert SensitiveHeadersFilter().filter(record) is True
    assert record.args == {"headers": {name: "<redacted>", "X-Other": "shown"}, "method": "get"}
    assert headers[name] == "hush"


@pytest.mark.parametrize("args", [None, (), ("text",), {"headers": "text"}, {"other": 1}, {"headers": {b"x": 1}}])
def test_the_filter_lets_other_records_be(args: Any) -> None:
    record = Record(args)
    assert SensitiveHeadersFilter().filter(record) is True
    assert record.args == args


def test_a_handler_with_the_filter() -> None:
    seen: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(record.getMessage())

    own = logging.getLogger("own of a test")
    handler = Kept()
    handler.addFilter(SensitiveHeadersFilter())
    own.addHandler(handler)
    own.propagate = False
    options: Mapping[str, Any] = {"headers": {"Authorization": "Bearer hush"}}
    own.warning("Request options: %s", options)
    assert seen == ["Request options: {'headers': {'Authorization': '<redacted>'}}"]
