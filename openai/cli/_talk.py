"""``openai talk``: speak with a model, or write to it, over a realtime connection."""

from __future__ import annotations

import asyncio
import inspect
import io
import os
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import Any, ClassVar, Optional

from .. import AsyncOpenAI, DefaultAsyncHttpxClient, OpenAIError, testing
from .._version import __version__
from ._quickstart import _CONTROLS, explain
from ._terminal import Failure, styled

_FORMAT = {"type": "audio/pcm", "rate": 24000}
#: Bytes of 16-bit sound that are sent at once: a tenth of a second, so that the messages are few and none comes late.
_PIECE = 4800
#: Events with a piece of what the model says, as text.
_WORDS = ("response.output_text.delta", "response.output_audio_transcript.delta")


def run(*, live: bool, text: bool, model: str) -> None:
    """Talk until the user ends it.

    Args:
        live: use the real API instead of a local server; key and address come from the environment.
        text: write and read instead of speaking and listening.
        model: a model of the realtime API.

    Raises:
        Failure: there is no key, no sound device or no answer, or a package is not installed.
    """
    if live and not os.environ.get("OPENAI_API_KEY"):
        raise Failure("--live needs a key: set OPENAI_API_KEY, or try without --live, where no key is needed")
    try:
        talk = _Typed() if text else _Spoken()
        if live:
            print(f"openai {__version__}, with {model}: this costs a little.")
            asyncio.run(_converse(AsyncOpenAI(), talk, model, {}))
        else:
            _run_locally(talk, model)
    except OpenAIError as error:
        raise Failure(explain(error) + _way_out(error, text)) from error


def _way_out(error: OpenAIError, text: bool) -> str:
    from ..helpers._sound import SoundError

    without_sound = isinstance(error, (SoundError, ImportError)) and not text
    return " Without sound: openai talk --text" if without_sound else ""


def _run_locally(talk: _Typed, model: str) -> None:
    try:
        server = testing.serve()
    except ImportError as missing:
        raise Failure(missing) from None
    with server:
        print(f"openai {__version__}, with a stand-in of the API on this machine: no key, no cost, {talk.stands_for}.")
        # A proxy that the environment names could not reach this server.
        client = AsyncOpenAI(
            base_url=server.base_url, api_key="sk-local", http_client=DefaultAsyncHttpxClient(trust_env=False)
        )
        asyncio.run(_converse(client, talk, model, _without_proxy()))


def _without_proxy() -> Any:
    with suppress(ImportError):
        from websockets.asyncio.client import connect

        # Releases before 15 use no proxy, and do not know the option.
        if "proxy" in inspect.signature(connect).parameters:
            return {"proxy": None}
    return {}


async def _converse(client: AsyncOpenAI, talk: _Typed, model: str, options: Any) -> None:
    manager = client.realtime.connect(model=model, websocket_connection_options=options)
    async with client, manager as connection:
        await connection.session.update(session=talk.session)
        print(talk.help + "\n")
        while await talk.turn(connection):
            await connection.response.create()
            await talk.answer(connection)


class _Typed:
    """A talk in writing."""

    session: ClassVar[Any] = {"type": "realtime", "output_modalities": ["text"]}
    help = "Write, and end with Ctrl-D (Windows: Ctrl-Z and Enter)."
    stands_for = "made-up answers"

    async def turn(self, connection: Any) -> bool:
        """Send what the user has to say; false at the end of the talk."""
        line: Optional[str] = ""
        while not line:
            line = await _line("You: ")
            if line is None:
                print()
                return False
        content = [{"type": "input_text", "text": line}]
        await connection.conversation.item.create(item={"type": "message", "role": "user", "content": content})
        return True

    async def answer(self, connection: Any) -> None:
        """Show what the model says."""
        await self._follow(connection)

    async def _follow(self, connection: Any) -> None:
        print(styled("Model: ", "bold"), end="", flush=True)
        try:
            while True:
                event = await connection.recv()
                if event.type in _WORDS:
                    print(event.delta.translate(_CONTROLS), end="", flush=True)
                elif event.type == "response.output_audio.delta":
                    self.hear(b64decode(event.delta))
                elif event.type == "error":
                    raise Failure(f"the model could not go on: {event.error.message}")
                elif event.type == "response.done":
                    _check(event.response)
                    return
        finally:
            print()

    def hear(self, sound: bytes) -> None:
        """Take a piece of what the model says, as sound."""


def _check(response: Any) -> None:
    if response.status == "failed":
        error = getattr(response.status_details, "error", None)
        said = getattr(error, "message", None) or getattr(error, "code", None) or "no reason given"
        raise Failure(f"the model could not answer: {said}")


class _Spoken(_Typed):
    """A talk by microphone and loudspeaker, one after the other, so that the model does not hear itself."""

    session: ClassVar[Any] = {
        "type": "realtime",
        "output_modalities": ["audio"],
        # Turns end with a key; the model need not guess.
        "audio": {"input": {"format": _FORMAT, "turn_detection": None}, "output": {"format": _FORMAT}},
    }
    help = "Enter begins and ends what you say; q and Enter ends the talk."
    stands_for = "a tone for each word"

    def __init__(self) -> None:
        from ..helpers import LocalAudioPlayer
        from ..helpers._sound import check_devices

        self._player = LocalAudioPlayer()
        check_devices()
        self._sounds: asyncio.Queue[Optional[bytes]]

    async def turn(self, connection: Any) -> bool:
        while True:
            line = await _line("You: [Enter to speak] ")
            if line is None or line.strip().lower() == "q":
                return False
            if await self._speak(connection):
                return True
            print("That was too short.")

    async def _speak(self, connection: Any) -> bool:
        """Send what the microphone hears until Enter is pressed; say whether it was enough for a turn."""
        from ..helpers import Microphone

        done = asyncio.ensure_future(_line("You: [speak, then Enter] "))
        microphone = Microphone(should_record=lambda: not done.done())
        sound, sent = bytearray(), 0
        blocks = microphone.record_stream()
        try:
            async for block in blocks:
                sound += block.astype("<i2").tobytes()
                if len(sound) >= _PIECE:
                    await connection.input_audio_buffer.append(audio=b64encode(sound).decode())
                    sent += len(sound)
                    sound.clear()
        finally:
            await blocks.aclose()
        # What is left is less than a tenth of a second: the key being pressed. The API wants that much at least.
        if sent < _PIECE:
            return False
        await connection.input_audio_buffer.commit()
        return True

    async def answer(self, connection: Any) -> None:
        self._sounds = asyncio.Queue()
        playing = asyncio.ensure_future(self._player.play_stream(self._arrays()))
        try:
            await self._follow(connection)
            self._sounds.put_nowait(None)
            await playing
        finally:
            playing.cancel()

    def hear(self, sound: bytes) -> None:
        self._sounds.put_nowait(sound)

    async def _arrays(self) -> AsyncGenerator[Any, None]:
        import numpy

        while (sound := await self._sounds.get()) is not None:
            yield numpy.frombuffer(sound, "<i2").astype(numpy.int16)


async def _line(prompt: str) -> Optional[str]:
    """Return what the user writes in a line; ``None`` at the end of all input.

    The thread does not keep the program from ending, as one of the loop's own would.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Optional[str]] = loop.create_future()

    def tell(line: Optional[str]) -> None:
        if not answer.done():
            answer.set_result(line)

    def read() -> None:
        line = _read_line(prompt)
        # The loop may have ended meanwhile.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(tell, line)

    threading.Thread(target=read, name="openai-talk-input", daemon=True).start()
    return await answer


def _read_line(prompt: str) -> Optional[str]:
    descriptor = None
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        # Nothing but a file of the system has one.
        with suppress(OSError):
            descriptor = sys.stdin.fileno()
    if descriptor is None:
        try:
            return input(prompt)
        except EOFError:
            return None
    print(prompt, end="", flush=True)
    # Without a buffer: Python aborts when a program ends while a thread waits for the lock of one.
    with io.FileIO(descriptor, closefd=False) as raw:
        line = raw.readline()
    return line.decode(errors="replace").rstrip("\r\n") if line else None
