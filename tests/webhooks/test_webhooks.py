"""Webhooks: what is taken for a request of the API, what is refused and how, and the events that come out."""

from __future__ import annotations

import base64
import inspect
import json
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from email.message import Message
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import SimpleNamespace
from typing import Any, get_args

import httpx
import pytest
from hypothesis import given, strategies as st

import openai.lib.webhooks
from openai import AsyncOpenAI, InvalidWebhookSignatureError, OpenAI, OpenAIError
from openai.testing import sign_webhook
from openai.testing._example import minimal
from openai.types import webhooks as types

SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef").decode()
EVENT = {"id": "evt_1", "object": "event", "created_at": 1, "type": "batch.completed", "data": {"id": "batch_1"}}
PAYLOAD = json.dumps(EVENT)

SYNC = OpenAI(api_key="sk-test", webhook_secret=SECRET)
ASYNC = AsyncOpenAI(api_key="sk-test", webhook_secret=SECRET)

both = pytest.mark.parametrize("client", [SYNC, ASYNC], ids=["sync", "async"])


def signed(payload: Any = PAYLOAD, *, secret: str = SECRET, **settings: Any) -> dict[str, str]:
    return sign_webhook(payload, secret, **settings)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A clock that stands where the test sets it."""
    now = SimpleNamespace(time=1_700_000_000.0)
    monkeypatch.setattr(openai.lib.webhooks, "time", SimpleNamespace(time=lambda: now.time))
    return now


# What is signed, and with what


def test_signature_is_that_of_the_standard() -> None:
    # The example of standardwebhooks.com.
    headers = sign_webhook(
        '{"test": 2432232314}',
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp=1614265330,
    )
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


@both
@pytest.mark.parametrize("payload", [PAYLOAD, PAYLOAD.encode(), bytearray(PAYLOAD.encode())], ids=type)
def test_verified_payload_becomes_an_event(client: Any, payload: Any) -> None:
    assert client.webhooks.verify_signature(payload, signed(payload)) is None
    event = client.webhooks.unwrap(payload, signed(payload))
    assert type(event) is types.BatchCompletedWebhookEvent
    assert event.data.id == "batch_1" and event.to_dict() == EVENT


def test_text_and_bytes_have_the_same_signature() -> None:
    payload = '{"type": "ü 😀"}'
    SYNC.webhooks.verify_signature(payload, signed(payload.encode()))
    SYNC.webhooks.verify_signature(payload.encode(), signed(payload))


@both
def test_both_clients_answer_at_once(client: Any) -> None:
    for method in (client.webhooks.verify_signature, client.webhooks.unwrap):
        assert not inspect.iscoroutinefunction(method)
        assert list(inspect.signature(method).parameters)[:2] == ["payload", "headers"]
    assert inspect.signature(client.webhooks.verify_signature).parameters["tolerance"].default == 300


@pytest.mark.parametrize("secret", ["plain text", "ключ", "whsec" + "x" * 20, SECRET, f" {SECRET}\n", "Whsec_abc"])
def test_secrets_with_and_without_prefix(secret: str) -> None:
    client = OpenAI(api_key="sk-test")
    client.webhooks.verify_signature(PAYLOAD, signed(secret=secret), secret=secret)
    with pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.verify_signature(PAYLOAD, signed(secret="another"), secret=secret)


def test_the_calls_secret_wins_over_the_clients() -> None:
    SYNC.webhooks.unwrap(PAYLOAD, signed(secret="other"), secret="other")
    with pytest.raises(InvalidWebhookSignatureError):
        SYNC.webhooks.unwrap(PAYLOAD, signed(), secret="other")


def test_secret_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "from env")
    OpenAI(api_key="sk-test").webhooks.verify_signature(PAYLOAD, signed(secret="from env"))


def test_secret_that_is_changed_on_the_client_counts() -> None:
    client = OpenAI(api_key="sk-test", webhook_secret="old")
    client.webhooks.verify_signature(PAYLOAD, signed(secret="old"))
    client.webhook_secret = "new"
    client.webhooks.verify_signature(PAYLOAD, signed(secret="new"))
    client.with_options(webhook_secret="own").webhooks.verify_signature(PAYLOAD, signed(secret="own"))


@pytest.mark.parametrize("change", ["payload", "webhook-id", "webhook-timestamp", "webhook-signature", "secret"])
def test_whatever_is_changed_is_noticed(change: str, clock: Any) -> None:
    given: Any = {"payload": PAYLOAD, "headers": signed(timestamp=int(clock.time)), "secret": SECRET}
    SYNC.webhooks.verify_signature(**given)
    if change in given["headers"]:
        other = signed(PAYLOAD + " ", id="wh_other", timestamp=int(clock.time) + 1)
        given["headers"] = {**given["headers"], change: other[change]}
    else:
        given[change] = {"payload": PAYLOAD + " ", "secret": "other"}[change]
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        SYNC.webhooks.verify_signature(**given)


@given(st.binary(), st.binary(min_size=1), st.text("abc_-019", min_size=1))
def test_what_is_signed_is_verified_and_nothing_else(payload: bytes, more: bytes, id: str) -> None:
    headers = signed(payload, id=id)
    SYNC.webhooks.verify_signature(payload, headers)
    with pytest.raises(InvalidWebhookSignatureError):
        SYNC.webhooks.verify_signature(payload + more, headers)


# Several signatures

RIGHT = signed(timestamp=1_700_000_000)["webhook-signature"]
WRONG = "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="


@pytest.mark.parametrize(
    "header",
    [
        RIGHT,
        RIGHT[len("v1,") :],
        f"{RIGHT} {WRONG}",
        f"{WRONG} {RIGHT}",
        f"  {WRONG}\t{WRONG}  {RIGHT} ",
        f"v1a,{WRONG} v2,x , {RIGHT}",
        f"{WRONG}, {RIGHT}",
        f"{RIGHT}, {WRONG}",
        f"v1,ungültig {RIGHT}",
    ],
)
def test_one_right_signature_among_several_is_enough(header: str, clock: Any) -> None:
    SYNC.webhooks.verify_signature(PAYLOAD, {**signed(timestamp=1_700_000_000), "webhook-signature": header})


@pytest.mark.parametrize(
    "header",
    ["", " ", ",", "v1", "v1,", WRONG, f"{WRONG} {WRONG}", RIGHT.replace("v1,", "v2,"), RIGHT[:-1], RIGHT + "A",
     RIGHT.swapcase(), "v1,\udcff", "v1,ü" * 1000],
)  # fmt: skip
def test_no_right_signature(header: str, clock: Any) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        SYNC.webhooks.verify_signature(PAYLOAD, {**signed(timestamp=1_700_000_000), "webhook-signature": header})


def test_every_signature_is_compared_in_constant_time(clock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare_digest(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr("hmac.compare_digest", compare_digest)
    headers = {**signed(timestamp=1_700_000_000), "webhook-signature": f"{WRONG} {RIGHT} {WRONG}"}
    SYNC.webhooks.verify_signature(PAYLOAD, headers)
    right, wrong = RIGHT[len("v1,") :].encode(), WRONG[len("v1,") :].encode()
    assert compared == [(right, wrong), (right, right), (right, wrong)]


# Headers


class OnlyGet:
    """Headers that can be asked for one, by one of its names alone."""

    def __init__(self, form: Any) -> None:
        self.headers = {form(name): value for name, value in signed().items()}

    def get(self, name: str) -> Any:
        return self.headers.get(name)


class OnlyItems:
    """Headers that can be gone through, and are no mapping by class."""

    def items(self) -> Iterator[tuple[str, str]]:
        return iter([(name.title(), value) for name, value in signed().items()])


def as_message() -> Message:
    message = Message()
    for name, value in signed().items():
        message[name.title()] = value
    return message


HEADERS: dict[str, Callable[[], Any]] = {
    "dict": signed,
    "title case": lambda: {name.title(): value for name, value in signed().items()},
    "upper case": lambda: {name.upper(): value for name, value in signed().items()},
    "any case": lambda: {name.swapcase().replace("K", "k"): value for name, value in signed().items()},
    "with others": lambda: {"Host": "h", **signed(), "Accept": None, "X-List": ["a", "b"]},
    "httpx": lambda: httpx.Headers(signed()),
    "pairs": lambda: list(signed().items()),
    "tuple of pairs": lambda: tuple(signed().items()),
    "generator of pairs": lambda: ((name.title(), value) for name, value in signed().items()),
    "lists as pairs": lambda: [[name, value] for name, value in signed().items()],
    "ASGI": lambda: [(name.encode(), value.encode()) for name, value in signed().items()],
    "dict of bytes": lambda: {name.encode(): value.encode() for name, value in signed().items()},
    "dict of lists": lambda: {name: [value] for name, value in signed().items()},
    "email": as_message,
    "get, lower case": lambda: OnlyGet(str.lower),
    "get, title case": lambda: OnlyGet(str.title),
    "get, upper case": lambda: OnlyGet(str.upper),
    "items": OnlyItems,
}


@both
@pytest.mark.parametrize("form", HEADERS)
def test_forms_of_headers(client: Any, form: str) -> None:
    headers = HEADERS[form]()
    assert client.webhooks.unwrap(PAYLOAD, headers).id == "evt_1"


def test_signature_header_that_came_twice() -> None:
    right = signed()
    once = [(name, value) for name, value in right.items() if name != "webhook-signature"]
    for values in ([WRONG, right["webhook-signature"]], [right["webhook-signature"], WRONG]):
        pairs = [*once, *(("Webhook-Signature", value) for value in values)]
        SYNC.webhooks.verify_signature(PAYLOAD, pairs)
        SYNC.webhooks.verify_signature(PAYLOAD, httpx.Headers(pairs))


@both
@pytest.mark.parametrize("missing", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("form", [dict, lambda headers: [*headers.items()], httpx.Headers, lambda h: {**h}.items()])
def test_missing_header(client: Any, missing: str, form: Any) -> None:
    headers = form({name: value for name, value in signed().items() if name != missing})
    with pytest.raises(ValueError, match=f"Could not find {missing} header") as error:
        client.webhooks.unwrap(PAYLOAD, headers)
    assert not isinstance(error.value, InvalidWebhookSignatureError)


def test_header_that_is_none_is_missing() -> None:
    with pytest.raises(ValueError, match="Could not find webhook-id header"):
        SYNC.webhooks.verify_signature(PAYLOAD, {**signed(), "webhook-id": None})


@pytest.mark.parametrize("headers", [None, 3, "webhook-id: 1", b"", ["webhook-id"], [("a",)], [("a", "b", "c")], [3]])
def test_headers_that_are_none(headers: Any) -> None:
    with pytest.raises(TypeError, match="headers must be a mapping or pairs"):
        SYNC.webhooks.verify_signature(PAYLOAD, headers)


# Time


@both
@pytest.mark.parametrize("tolerance", [None, 300, 0, 1, 2.5, 10**6])
@pytest.mark.parametrize("direction", [-1, 1])
def test_tolerance_in_both_directions(client: Any, tolerance: Any, direction: int, clock: Any) -> None:
    settings = {} if tolerance is None else {"tolerance": tolerance}
    most = int(300 if tolerance is None else tolerance)
    now = int(clock.time)
    client.webhooks.verify_signature(PAYLOAD, signed(timestamp=now + direction * most), **settings)
    stale = signed(timestamp=now + direction * (most + 1))
    with pytest.raises(InvalidWebhookSignatureError, match=f"too {'new' if direction > 0 else 'old'}"):
        client.webhooks.verify_signature(PAYLOAD, stale, **settings)


def test_unwrapping_tolerates_300_seconds(clock: Any) -> None:
    SYNC.webhooks.unwrap(PAYLOAD, signed(timestamp=int(clock.time) - 300))
    with pytest.raises(InvalidWebhookSignatureError, match="Webhook timestamp is too old"):
        SYNC.webhooks.unwrap(PAYLOAD, signed(timestamp=int(clock.time) - 301))


def test_no_limit_of_time() -> None:
    SYNC.webhooks.verify_signature(PAYLOAD, signed(timestamp=1), tolerance=float("inf"))  # type: ignore[arg-type]


@pytest.mark.parametrize("timestamp", ["", "soon", "1.5", "1e3", "9" * 5000, "-", "١٢ "])
def test_timestamp_that_is_none(timestamp: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="timestamp"):
        SYNC.webhooks.verify_signature(PAYLOAD, {**signed(), "webhook-timestamp": timestamp})


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "300", None, True])
def test_bad_tolerance(tolerance: Any) -> None:
    with pytest.raises(ValueError, match="tolerance must be a number of seconds"):
        SYNC.webhooks.verify_signature(PAYLOAD, signed(timestamp=1), tolerance=tolerance)


# Secrets that cannot be used


@both
@pytest.mark.parametrize("none", [None, "", "  "])
def test_no_secret(client: Any, none: Any) -> None:
    client = client.copy(webhook_secret="x")
    client.webhook_secret = None
    with pytest.raises(ValueError, match=r"OPENAI_WEBHOOK_SECRET.*webhook_secret=.*secret=") as error:
        client.webhooks.unwrap(PAYLOAD, signed(), secret=none)
    assert not isinstance(error.value, OpenAIError)


@pytest.mark.parametrize("malformed", ["abc", "abcde", "not base64!", "-_-_", "", "====", "ключ", "abcd efgh"])
def test_malformed_secret_is_not_shown(malformed: str) -> None:
    secret = f"whsec_{malformed}"
    with pytest.raises(ValueError, match="malformed") as error:
        SYNC.webhooks.verify_signature(PAYLOAD, signed(), secret=secret)
    assert not isinstance(error.value, InvalidWebhookSignatureError)
    assert error.value.__context__ is None
    shown = "".join(traceback.format_exception(type(error.value), error.value, None))
    assert not malformed or malformed not in shown
    with pytest.raises(ValueError, match="malformed"):
        sign_webhook(PAYLOAD, secret)


@pytest.mark.parametrize("secret", [b"whsec_secret-bytes", 5, ["secret-list"]])
def test_secret_of_another_type(secret: Any) -> None:
    with pytest.raises(TypeError, match="must be a str") as error:
        SYNC.webhooks.verify_signature(PAYLOAD, signed(), secret=secret)
    assert "secret-" not in str(error.value)


@pytest.mark.parametrize(
    "headers", [signed(id="wh_other"), {**signed(), "webhook-signature": WRONG}, signed(timestamp=1)]
)
def test_errors_show_neither_secret_nor_the_right_signature(headers: Any) -> None:
    with pytest.raises(InvalidWebhookSignatureError) as error:
        SYNC.webhooks.verify_signature(PAYLOAD + "x", headers)
    right = signed(PAYLOAD + "x", id=headers["webhook-id"], timestamp=int(headers["webhook-timestamp"]))
    for secret in (SECRET, SECRET[len("whsec_") :], right["webhook-signature"][len("v1,") :]):
        assert secret not in str(error.value) + repr(error.value)


# Payloads


@pytest.mark.parametrize("payload", [{}, EVENT, None, 5, [PAYLOAD]])
def test_payload_that_was_parsed(payload: Any) -> None:
    for method in (SYNC.webhooks.verify_signature, SYNC.webhooks.unwrap):
        with pytest.raises(TypeError, match="body of the request as it was received"):
            method(payload, signed())


def test_payload_that_was_parsed_and_written_again() -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="not parsed and written again"):
        SYNC.webhooks.unwrap(json.dumps(json.loads(PAYLOAD), separators=(",", ":")), signed())


def test_body_that_had_been_read_before() -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="payload is empty"):
        SYNC.webhooks.unwrap(b"", signed())


@both
@pytest.mark.parametrize(
    ("payload", "told"),
    [
        (b"", "it is empty"),
        (b"\xff\xfe\x00", "not a JSON object"),
        (b"nope", "it begins with 'nope'"),
        (b"[1]", "not a JSON object"),
        (b"null", "not a JSON object"),
        (b'"text"', "not a JSON object"),
        (b'{"type": ', "not a JSON object"),
        (b"x" * 100_000, "not a JSON object"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_signed_payload_that_is_no_event(client: Any, payload: bytes, told: str) -> None:
    client.webhooks.verify_signature(payload, signed(payload))
    with pytest.raises(json.JSONDecodeError, match=told) as error:
        client.webhooks.unwrap(payload, signed(payload))
    assert not isinstance(error.value, OpenAIError)
    assert len(str(error.value)) < 300


def test_nothing_is_parsed_before_it_is_verified() -> None:
    with pytest.raises(InvalidWebhookSignatureError):
        SYNC.webhooks.unwrap(b"nope", signed())


def test_unwrapping_verifies_with_the_method_of_that_name(monkeypatch: pytest.MonkeyPatch) -> None:
    # Programs replace it in their tests.
    asked = []
    client = OpenAI(api_key="sk-test")
    monkeypatch.setattr(client.webhooks, "verify_signature", lambda **given: asked.append(given), raising=True)
    event = client.webhooks.unwrap(PAYLOAD, {}, secret="s")
    assert isinstance(event, types.BatchCompletedWebhookEvent)
    assert asked == [{"payload": PAYLOAD, "headers": {}, "secret": "s"}]


# Events

EVENTS = {
    get_args(getattr(types, name).__annotations__["type"])[0]: getattr(types, name)
    for name in sorted(dir(types))
    if name.endswith("WebhookEvent") and isinstance(getattr(types, name), type)
}


def test_there_is_a_class_for_every_event_that_the_api_sends() -> None:
    assert set(EVENTS) == {
        *(f"batch.{end}" for end in ("cancelled", "completed", "expired", "failed")),
        *(f"eval.run.{end}" for end in ("canceled", "failed", "succeeded")),
        *(f"fine_tuning.job.{end}" for end in ("cancelled", "failed", "succeeded")),
        *(f"response.{end}" for end in ("cancelled", "completed", "failed", "incomplete")),
        "live.call.incoming",
        "realtime.call.incoming",
        "safety_identifier.blocked",
    }


@both
@pytest.mark.parametrize("type", EVENTS)
def test_every_event_has_its_class(client: Any, type: str) -> None:
    sent = {**minimal(EVENTS[type]), "id": "evt_2", "object": "event"}
    assert sent["type"] == type
    event = client.webhooks.unwrap(json.dumps(sent), signed(json.dumps(sent)))
    assert event.__class__ is EVENTS[type]
    assert event.data.__class__.__name__ == "Data"
    assert event.to_dict() == sent


def test_fields_of_an_event_are_objects() -> None:
    data = {"call_id": "rtc_1", "sip_headers": [{"name": "From", "value": "sip:ada@example.com"}], "more": 1}
    payload = json.dumps({**EVENT, "type": "realtime.call.incoming", "data": data})
    event: Any = SYNC.webhooks.unwrap(payload, signed(payload))
    assert event.data.call_id == "rtc_1" and event.data.sip_headers[0].name == "From" and event.data.more == 1


@both
@pytest.mark.parametrize(
    "sent",
    [
        {**EVENT, "type": "moon.landed"},
        {**EVENT, "type": None},
        {**EVENT, "type": ["batch.completed"]},
        {"id": "evt_1"},
        {},
    ],
    ids=str,
)
def test_event_of_an_unknown_type_arrives(client: Any, sent: dict[str, Any]) -> None:
    event = client.webhooks.unwrap(json.dumps(sent), signed(json.dumps(sent)))
    assert event.to_dict() == sent
    for name, value in sent.items():
        assert getattr(event, name) == value


def test_known_event_of_another_shape_arrives() -> None:
    payload = json.dumps({"type": "batch.completed", "data": None, "own": [1]})
    event: Any = SYNC.webhooks.unwrap(payload, signed(payload))
    assert type(event) is types.BatchCompletedWebhookEvent
    assert event.data is None and event.own == [1] and event.id is None


# On a socket


@both
def test_webhook_that_arrives_at_a_server(client: Any) -> None:
    answers: list[Any] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            try:
                answers.append(client.webhooks.unwrap(body, self.headers))
                self.send_response(200)
            except InvalidWebhookSignatureError as refused:
                answers.append(refused)
                self.send_response(400)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Keep quiet."""

    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            url = f"http://127.0.0.1:{server.server_port}/"
            good = httpx.post(url, content=PAYLOAD, headers=signed(timestamp=int(time.time())))
            bad = httpx.post(url, content=PAYLOAD + " ", headers=signed())
        finally:
            server.shutdown()
            thread.join()
    assert (good.status_code, bad.status_code) == (200, 400)
    assert isinstance(answers[0], types.BatchCompletedWebhookEvent)
    assert isinstance(answers[1], InvalidWebhookSignatureError)
