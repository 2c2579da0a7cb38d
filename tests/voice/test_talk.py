"""``openai talk``: in writing, by voice with a stand-in for the sound devices, and what is said where it cannot be."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
import threading
from base64 import b64decode
from collections.abc import Iterator
from typing import Any, Optional

import pytest

from openai.cli import _talk as talk, main
from openai.testing import LocalServer, serve

pytest.importorskip("websockets", reason="needs the extra realtime")


@pytest.fixture(autouse=True)
def _direct(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.chdir(tmp_path)
    # The local server is asked directly, whatever the environment says about the API and the way to it.
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Return the events that a connection sends, as they come."""
    from openai._realtime._async import AsyncConnection
    from openai._realtime._session import build_message

    events: list[Any] = []
    send = AsyncConnection.send

    async def spy(self: Any, event: Any) -> None:
        events.append(json.loads(build_message(event).data))
        await send(self, event)

    monkeypatch.setattr(AsyncConnection, "send", spy)
    return events


def test_in_writing_each_line_is_answered(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Good morning\n\nAnd good night\n"))
    assert main(["talk", "--text"]) == 0
    shown = capsys.readouterr().out
    assert "Model: Hello! You said: Good morning\n" in shown
    assert "Model: Hello! You said: And good night\n" in shown
    assert shown.count("Model:") == 2
    assert "no key, no cost" in shown


def test_writing_needs_no_sound(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    monkeypatch.setattr(sys, "stdin", io.StringIO("Hello\n"))
    assert main(["talk", "--text"]) == 0


def talk_in_a_process(**settings: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "openai", "talk", "--text"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", **settings,
    )  # fmt: skip


def test_what_is_written_may_come_from_another_program() -> None:
    with talk_in_a_process() as program:
        shown, said = program.communicate("Gr\u00fc\u00df Gott\nand good night", timeout=600)
    assert (program.returncode, said) == (0, "")
    assert "Model: Hello! You said: Gr\u00fc\u00df Gott\n" in shown
    assert "Model: Hello! You said: and good night\n" in shown


@pytest.mark.skipif(sys.platform == "win32", reason="the signal of Ctrl-C cannot be sent to another program there")
def test_ctrl_c_ends_the_talk_in_silence() -> None:
    with talk_in_a_process() as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write("Hello\n")
        program.stdin.flush()
        while "You said: Hello" not in program.stdout.readline():
            pass
        program.send_signal(signal.SIGINT)
        # Its input stays open: the end of that would end the talk as well.
        program.wait(600)
        assert program.stderr is not None
        assert (program.returncode, program.stderr.read()) == (130, "")


class User:
    """Presses Enter: at once to begin; to end, when the microphone has been open for some blocks."""

    def __init__(self, device: Any, *turns: str) -> None:
        self.device = device
        self.turns = iter(turns)
        self.prompts: list[str] = []

    def input(self, prompt: str) -> str:
        self.prompts.append(prompt)
        if "speak, then" in prompt:
            self._wait_for_sound()
            return ""
        line = next(self.turns, None)
        if line is None:
            raise EOFError
        return line

    def _wait_for_sound(self) -> None:
        # Blocks of 20 ms, of which the API wants five.
        deadline = threading.Event()
        while self.device.heard < 20:
            deadline.wait(0.001)


@pytest.fixture
def heard(device: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a sound device that counts the blocks of the microphone that is open."""
    device.heard = 0
    open_stream = device.InputStream

    def opened(**settings: Any) -> Any:
        device.heard = 0
        give = settings["callback"]

        def count(*arguments: Any) -> None:
            device.heard += 1
            give(*arguments)

        return open_stream(**{**settings, "callback": count})

    monkeypatch.setattr(device, "InputStream", opened)
    return device


@pytest.mark.parametrize("end", ["q", None])
def test_by_voice_the_model_hears_and_is_heard(
    heard: Any, sent: list[Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], end: Optional[str]
) -> None:
    import numpy

    heard.hears = numpy.arange(1, 48001, dtype=numpy.int16).reshape(-1, 1)
    user = User(heard, *(["", end] if end else [""]))
    monkeypatch.setattr("builtins.input", user.input)
    assert main(["talk"]) == 0
    kinds = [event["type"] for event in sent]
    assert kinds[0] == "session.update"
    assert kinds[-2:] == ["input_audio_buffer.commit", "response.create"]
    sound = b"".join(b64decode(event["audio"]) for event in sent if event["type"] == "input_audio_buffer.append")
    assert sound == heard.hears.astype("<i2").tobytes()[: len(sound)]
    assert f"Model: Hello! You said: {len(sound) / 48000:.1f} seconds of sound\n" in capsys.readouterr().out
    # The stand-in of the API says each word as a tone of 440 Hz, at a quarter of the full volume.
    played = heard.played()
    assert heard.streams[-1].kind == "output"
    assert 0.24 < played.max() < 0.26


def test_what_is_too_short_is_not_sent(
    heard: Any, sent: list[Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # A minute, which the user does not speak for.
    monkeypatch.setattr(talk, "_MESSAGE_BYTES", 48000 * 60)
    monkeypatch.setattr("builtins.input", User(heard, "", "q").input)
    assert main(["talk"]) == 0
    assert "That was too short." in capsys.readouterr().out
    assert [event["type"] for event in sent] == ["session.update"]


# Where it cannot be


@pytest.mark.parametrize("kind", ["input", "output"])
def test_without_a_sound_device_the_other_way_is_shown(
    device: Any, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    device.missing = {kind}
    assert main(["talk"]) == 1
    said = capsys.readouterr().err
    name = {"input": "microphone", "output": "loudspeaker"}[kind]
    assert said.startswith(f"openai: No {name} was found")
    assert said.endswith("Without sound: openai talk --text\n")


def test_without_the_packages_the_command_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    assert main(["talk"]) == 1
    said = capsys.readouterr().err
    assert 'pip install "openai[voice-helpers]"' in said
    assert said.endswith("Without sound: openai talk --text\n")


def test_live_needs_a_key(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["talk", "--text", "--live"]) == 1
    assert "set OPENAI_API_KEY" in capsys.readouterr().err


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalServer]:
    with serve() as running:
        monkeypatch.setenv("OPENAI_BASE_URL", running.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.delenv(name)
        yield running


def test_live_goes_where_the_environment_says(
    server: LocalServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Hello\n"))
    assert main(["talk", "--text", "--live", "--model", "gpt-realtime-mini"]) == 0
    shown = capsys.readouterr().out
    assert "with gpt-realtime-mini: this costs a little" in shown
    assert "Model: Hello! You said: Hello\n" in shown


@pytest.mark.parametrize(("key", "model"), [("sk-wrong", "gpt-realtime"), ("sk-test", "missing-model")])
def test_what_the_server_refuses_is_one_line(
    server: LocalServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], key: str, model: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", key)
    monkeypatch.setattr(sys, "stdin", io.StringIO("Hello\n"))
    assert main(["talk", "--text", "--live", "--model", model]) == 1
    said = capsys.readouterr().err
    assert said.startswith("openai: ")
    assert said.count("\n") == 1
    assert key not in said


class Connection:
    """Gives the events of a test."""

    def __init__(self, *events: dict[str, Any]) -> None:
        self.events = iter(events)

    async def recv(self) -> Any:
        from openai._model.structure import structure
        from openai.types.realtime import RealtimeServerEvent

        return structure(next(self.events), RealtimeServerEvent)


def test_what_the_model_says_cannot_steer_the_terminal(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    delta = {"type": "response.output_text.delta", "delta": "a\x1b[31mb\n"}
    done = {"type": "response.done", "response": {"status": "completed"}}
    run(talk._TextConversation().play_reply(Connection(delta, done)))
    assert capsys.readouterr().out == "Model: a?[31mb\n\n"


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"type": "error", "error": {"type": "x", "message": "Too much."}}, "the model could not go on: Too much."),
        (
            {
                "type": "response.done",
                "response": {"status": "failed", "status_details": {"error": {"code": "quota"}}},
            },
            "the model could not answer: quota",
        ),
        ({"type": "response.done", "response": {"status": "failed"}}, "no reason given"),
    ],
)
def test_an_answer_that_fails_ends_the_talk(run: Any, event: dict[str, Any], words: str) -> None:
    with pytest.raises(talk.Failure, match=words):
        run(talk._TextConversation().play_reply(Connection(event)))
