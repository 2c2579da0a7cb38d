"""Keys: what can be one, where it comes from, and which of them a request carries."""

from __future__ import annotations

from typing import Any

import pytest

import openai
from openai import omit

from .conftest import KEY, Mode, Server

#: What local servers' users write, and whatever else a header can carry.
UNUSUAL = ["not needed", "My API Key", "NO KEY", "-", "x", "none\tat all", 'a: b; c="d"', "~!@#$%^&*()", "k" * 4096]

#: What no header can carry, and what the error says of it.
UNSENDABLE = [
    (f"{KEY}\n", "begins or ends with whitespace"),
    (f" {KEY}", "begins or ends with whitespace"),
    (f"{KEY}\t", "begins or ends with whitespace"),
    (f"{KEY}\u00a0", "begins or ends with whitespace"),
    ("  ", "begins or ends with whitespace"),
    (f"{KEY}\r\nX-Evil: 1", "contains a control character"),
    (f"{KEY}\0{KEY}", "contains a control character"),
    (f"{KEY}\x7f", "contains a control character"),
    (f"{KEY}é", "contains a character beyond ASCII"),
    ("“sk-quoted”", "contains a character beyond ASCII"),
]


class Secret:
    """What settings libraries wrap secrets in."""

    def get_secret_value(self) -> str:
        """Return the secret."""
        return KEY

    def __repr__(self) -> str:
        return "Secret('**********')"


def authorization(server: Server) -> str:
    """Return the header of the last request."""
    return server.requests[-1].headers["authorization"]


@pytest.mark.parametrize("key", UNUSUAL)
def test_a_key_is_whatever_a_header_can_carry(
    mode: Mode, server: Server, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    server.answer(times=4)
    mode.run(mode.client(api_key=key).models.list)
    assert authorization(server) == f"Bearer {key}"
    mode.run(mode.client(api_key=mode.function(lambda: key)).models.list)
    assert authorization(server) == f"Bearer {key}"
    monkeypatch.setenv("OPENAI_API_KEY", key)
    mode.run(mode.client(api_key=None).models.list)
    assert authorization(server) == f"Bearer {key}"
    mode.run(mode.client(api_key="other", admin_api_key=key).admin.organization.projects.list)
    assert authorization(server) == f"Bearer {key}"


@pytest.mark.parametrize(("key", "told"), UNSENDABLE)
def test_a_key_that_no_header_can_carry_is_refused_unseen(
    mode: Mode, server: Server, monkeypatch: pytest.MonkeyPatch, key: str, told: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", key.replace("\0", "\x01"))
    for settings in ({"api_key": key}, {"api_key": mode.function(lambda: key)}, {"api_key": None}):
        with pytest.raises(openai.OpenAIError, match=f"`api_key` {told}.*no HTTP header can carry") as caught:
            mode.run(mode.client(max_retries=2, **settings).models.list)
        assert "sk-" not in str(caught.value)
    with pytest.raises(openai.OpenAIError, match=f"`admin_api_key` {told}"):
        mode.run(mode.client(admin_api_key=key).admin.organization.projects.list)
    assert server.requests == []


@pytest.mark.parametrize("name", ["api_key", "admin_api_key"])
@pytest.mark.parametrize("key", [b"sk", bytearray(b"sk"), 5, 0, True, 1.5, ["sk"], {}, Secret(), object()])
def test_a_key_of_another_type_is_refused_by_the_constructor(mode: Mode, name: str, key: Any) -> None:
    with pytest.raises(TypeError, match=rf"`{name}` must be a str.*, not {type(key).__name__}"):
        mode.Client(**{"api_key": KEY, name: key})
    if key:
        with pytest.raises(TypeError, match=rf"`{name}` must be a str"):
            mode.client().with_options(**{name: key})


def test_the_error_says_how_to_get_at_the_str(mode: Mode) -> None:
    with pytest.raises(TypeError, match=r"or a function that returns one, not Secret; pass `api_key.get_secret_value"):
        mode.Client(api_key=Secret())
    with pytest.raises(TypeError, match=r"not bytes; pass `api_key.decode\(\)`"):
        mode.Client(api_key=b"sk")
    with pytest.raises(TypeError, match="`admin_api_key` must be a str, not function"):
        mode.Client(api_key=KEY, admin_api_key=lambda: "k")


def test_a_key_that_was_set_later_is_checked_too(mode: Mode, server: Server) -> None:
    client = mode.client()
    client.api_key = b"sk"
    with pytest.raises(TypeError, match="`api_key` must be a str, not bytes"):
        mode.run(client.models.list)
    client.api_key = "not needed"
    server.answer()
    mode.run(client.models.list)
    assert authorization(server) == "Bearer not needed"


# Which key


BOTH = {"bearer_auth": True, "admin_api_key_auth": True}
BEARER = {"bearer_auth": True}
ADMIN = {"admin_api_key_auth": True}
ANY_OF = {"api_key": KEY, "admin_api_key": "admin"}


@pytest.mark.parametrize(
    ("settings", "security", "key"),
    [
        (ANY_OF, None, KEY),
        (ANY_OF, BEARER, KEY),
        (ANY_OF, BOTH, KEY),
        (ANY_OF, ADMIN, "admin"),
        (ANY_OF, {"bearer_auth": False, "admin_api_key_auth": True}, "admin"),
        (ANY_OF, {"bearer_auth": True, "admin_api_key_auth": False}, KEY),
        ({"api_key": None, "admin_api_key": "admin"}, None, "admin"),
        ({"api_key": None, "admin_api_key": "admin"}, BOTH, "admin"),
        ({"api_key": None, "admin_api_key": "admin"}, BEARER, "admin key is not for this"),
        ({"api_key": KEY}, ADMIN, None),
        ({"api_key": KEY}, {}, None),
        ({"api_key": KEY}, {"bearer_auth": False}, None),
    ],
)
@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_security_of_a_request_by_hand_selects_the_key(
    mode: Mode, server: Server, verb: str, settings: Any, security: Any, key: Any
) -> None:
    client = mode.client(**settings)
    options = {} if security is None else {"security": security}
    if key in (settings["api_key"], "admin"):
        server.answer({})
        mode.run(getattr(client, verb), "/organization/x", cast_to=object, options=options)
        assert authorization(server) == f"Bearer {key}"
        return
    with pytest.raises(openai.OpenAIError, match="admin_api_key"):
        mode.run(getattr(client, verb), "/organization/x", cast_to=object, options=options)
    assert server.requests == []
    # Headers of the caller's own identify a request, or say that nothing has to.
    server.answer({}, times=2)
    for own in ("Basic x", omit):
        given = {**options, "headers": {"Authorization": own}}
        mode.run(getattr(client, verb), "/organization/x", cast_to=object, options=given)
        assert server.requests[-1].headers.get("authorization") == (own or None)


def test_a_subclass_changes_the_security_of_a_call(mode: Mode, server: Server) -> None:
    class Own(mode.Client):
        def _prepare_options(self, options: Any) -> Any:
            options.security = {"admin_api_key_auth": True}
            return mode.function(lambda: options)()

    server.answer()
    mode.run(mode.keep(Own(**ANY_OF)).models.list)
    assert authorization(server) == "Bearer admin"


# Keys of functions


def test_a_key_function_is_asked_by_refresh(mode: Mode) -> None:
    keys = iter(["one", "two"])
    client = mode.client(api_key=mode.function(lambda: next(keys)))
    assert (client.api_key, client.auth_headers) == ("", {})
    assert mode.run(client._refresh_api_key) == "one"
    assert (client.api_key, client.auth_headers) == ("one", {"Authorization": "Bearer one"})
    assert mode.run(client._refresh_api_key) == "two"


def test_refresh_returns_a_key_that_is_a_str(mode: Mode) -> None:
    client = mode.client(api_key="sk")
    assert mode.run(client._refresh_api_key) == "sk"
    assert client._workload_identity_auth is None
    assert client.with_options(timeout=1)._workload_identity_auth is None


def test_refresh_of_a_function_that_returns_no_key(mode: Mode) -> None:
    client = mode.client(api_key=mode.function(lambda: None))
    with pytest.raises(openai.OpenAIError, match="must return a non-empty str, and it returned NoneType"):
        mode.run(client._refresh_api_key)


def test_a_replaced_refresh_is_what_runs(mode: Mode, server: Server) -> None:
    class Own(mode.Client):
        def _refresh_api_key(self) -> Any:
            self.api_key = "own"
            return mode.function(lambda: "own")()

    server.answer(times=2)
    mode.run(mode.keep(Own(api_key=mode.function(lambda: "other"))).models.list)
    assert authorization(server) == "Bearer own"
    client = mode.client(api_key=mode.function(lambda: "other"))

    def refresh() -> str:
        client.api_key = "patched"
        return "patched"

    client._refresh_api_key = mode.function(refresh)
    mode.run(client.models.list)
    assert authorization(server) == "Bearer patched"


def test_an_awaited_client_takes_a_plain_key_function(server: Server) -> None:
    mode = Mode(is_async=True)
    server.answer()
    client = mode.client(api_key=lambda: "plain")
    assert mode.run(client._refresh_api_key) == "plain"
    mode.run(client.models.list)
    assert authorization(server) == "Bearer plain"
    mode.finish()


def test_each_attempt_asks_anew(mode: Mode, server: Server) -> None:
    keys = iter(["one", "two"])
    server.answer({}, 500)
    server.answer()
    client = mode.client(api_key=mode.function(lambda: next(keys)), max_retries=1)
    mode.run(client.models.list)
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]
    assert client.api_key == "two"
