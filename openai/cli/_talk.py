"""``openai talk``: a conversation with a model over a realtime connection, in speech or in writing."""

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
from typing import TYPE_CHECKING, Any, ClassVar, Optional, cast

from .. import AsyncOpenAI, DefaultAsyncHttpxClient, OpenAIError, testing
from .._version import __version__
from ._quickstart import CONTROLS, describe_error
from ._terminal import Failure, apply_style

if TYPE_CHECKING:
    from ..resources.realtime.connection import AsyncRealtimeConnection
    from ..types.realtime import RealtimeResponse
    from ..types.websocket_connection_options import WebSocketConnectionOptions

_FORMAT = {"type": "audio/pcm", "rate": 24000}
#: Bytes of 16-bit sound in a message: a tenth of a second, so that messages are few and not late.
_MESSAGE_BYTES = 4800
#: Types of events with a piece of the model's text.
_TEXT_EVENTS = ("response.output_text.delta", "response.output_audio_transcript.delta")


def run(*, live: bool, text: bool, model: str) -> None:
    """Hold a conversation until the user ends it.

    Args:
        live: use the real API instead of a local server; key and address come from the environment.
        text: write and read instead of speaking and listening.
        model: a model of the realtime API.

    Raises:
        Failure: there is no key or sound device, a package is not installed, or the API returned an error.
    """
    if live and not os.environ.get("OPENAI_API_KEY"):
        raise Failure("--live needs a key: set OPENAI_API_KEY, or try without --live, where no key is needed")
    try:
        conversation = _TextConversation() if text else _SpeechConversation()
        if live:
            print(f"openai {__version__}, with {model}: this costs a little.")
            asyncio.run(_converse(AsyncOpenAI(), conversation, model, {}))
        else:
            _run_locally(conversation, model)
    except OpenAIError as error:
        raise Failure(describe_error(error) + _suggest_text(error, text)) from error


def _suggest_text(error: OpenAIError, text: bool) -> str:
    from ..helpers._sound import SoundError

    without_sound = isinstance(error, (SoundError, ImportError)) and not text
    return " Without sound: openai talk --text" if without_sound else ""


def _run_locally(conversation: _TextConversation, model: str) -> None:
    try:
        server = testing.serve()
    except ImportError as error:
        raise Failure(error) from None
    with server:
        print(f"openai {__version__}, with a local server in place of the API:", end=" ")
        print(f"no key, no cost, {conversation.description}.")
        # A proxy from the environment could not reach this server.
        client = AsyncOpenAI(
            base_url=server.base_url, api_key="sk-local", http_client=DefaultAsyncHttpxClient(trust_env=False)
        )
        asyncio.run(_converse(client, conversation, model, _build_proxy_options()))


def _build_proxy_options() -> WebSocketConnectionOptions:
    with suppress(ImportError):
        from websockets.asyncio.client import connect

        # Releases before 15 do not use a proxy, and do not have the option.
        if "proxy" in inspect.signature(connect).parameters:
            return cast("WebSocketConnectionOptions", {"proxy": None})
    return {}


async def _converse(
    client: AsyncOpenAI, conversation: _TextConversation, model: str, options: WebSocketConnectionOptions
) -> None:
    manager = client.realtime.connect(model=model, websocket_connection_options=options)
    async with client, manager as connection:
        await connection.session.update(session=conversation.session)
        print(conversation.help + "\n")
        while await conversation.take_turn(connection):
            await connection.response.create()
            await conversation.play_reply(connection)


class _TextConversation:
    """A conversation in writing."""

    session: ClassVar[Any] = {"type": "realtime", "output_modalities": ["text"]}
    help = "Write, and end with Ctrl-D (Windows: Ctrl-Z and Enter)."
    description = "made-up answers"

    async def take_turn(self, connection: AsyncRealtimeConnection) -> bool:
        """Send the user's message; return whether there was one."""
        line: Optional[str] = ""
        while not line:
            line = await _read_input("You: ")
            if line is None:
                print()
                return False
        item: Any = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": line}]}
        await connection.conversation.item.create(item=item)
        return True

    async def play_reply(self, connection: AsyncRealtimeConnection) -> None:
        """Print the model's reply."""
        await self._print_reply(connection)

    async def _print_reply(self, connection: AsyncRealtimeConnection) -> None:
        print(apply_style("Model: ", "bold"), end="", flush=True)
        try:
            while True:
                event: Any = await connection.recv()
                if event.type in _TEXT_EVENTS:
                    print(event.delta.translate(CONTROLS), end="", flush=True)
                elif event.type == "response.output_audio.delta":
                    self.play_sound(b64decode(event.delta))
                elif event.type == "error":
                    raise Failure(f"the model could not go on: {event.error.message}")
                elif event.type == "response.done":
                    _check_response(event.response)
                    return
        finally:
            print()

    def play_sound(self, sound: bytes) -> None:
        """Play a piece of the model's speech."""


def _check_response(response: RealtimeResponse) -> None:
    if response.status == "failed":
        error = getattr(response.status_details, "error", None)
        reason = getattr(error, "message", None) or getattr(error, "code", None) or "no reason given"
        raise Failure(f"the model could not answer: {reason}")


class _SpeechConversation(_TextConversation):
    """A conversation by microphone and loudspeaker, in turns, so that the model does not hear itself."""

    session: ClassVar[Any] = {
        "type": "realtime",
        "output_modalities": ["audio"],
        # The user ends a turn with a key, so the model does not have to detect it.
        "audio": {"input": {"format": _FORMAT, "turn_detection": None}, "output": {"format": _FORMAT}},
    }
    help = "Press Enter to begin and to end your turn; q and Enter ends the talk."
    description = "a tone for each word"

    def __init__(self) -> None:
        from ..helpers import LocalAudioPlayer
        from ..helpers._sound import check_devices

        self._player = LocalAudioPlayer()
        check_devices()
        self._sounds: asyncio.Queue[Optional[bytes]]

    async def take_turn(self, connection: AsyncRealtimeConnection) -> bool:
        while True:
            line = await _read_input("You: [Enter to speak] ")
            if line is None or line.strip().lower() == "q":
                return False
            if await self._record_turn(connection):
                return True
            print("That was too short.")

    async def _record_turn(self, connection: AsyncRealtimeConnection) -> bool:
        """Record and send speech until Enter is pressed; return whether it was long enough for a turn."""
        from ..helpers import Microphone

        enter = asyncio.ensure_future(_read_input("You: [speak, then Enter] "))
        microphone = Microphone(should_record=lambda: not enter.done())
        sound, sent = bytearray(), 0
        blocks = microphone.record_stream()
        try:
            async for block in blocks:
                sound += block.astype("<i2").tobytes()
                if len(sound) >= _MESSAGE_BYTES:
                    await connection.input_audio_buffer.append(audio=b64encode(sound).decode())
                    sent += len(sound)
                    sound.clear()
        finally:
            await blocks.aclose()
        # The rest, less than a tenth of a second, is the key being pressed. The API requires at least that much sound.
        if sent < _MESSAGE_BYTES:
            return False
        await connection.input_audio_buffer.commit()
        return True

    async def play_reply(self, connection: AsyncRealtimeConnection) -> None:
        self._sounds = asyncio.Queue()
        playing = asyncio.ensure_future(self._player.play_stream(self._iter_arrays()))
        try:
            await self._print_reply(connection)
            self._sounds.put_nowait(None)
            await playing
        finally:
            playing.cancel()

    def play_sound(self, sound: bytes) -> None:
        self._sounds.put_nowait(sound)

    async def _iter_arrays(self) -> AsyncGenerator[Any, None]:
        import numpy

        while (sound := await self._sounds.get()) is not None:
            yield numpy.frombuffer(sound, "<i2").astype(numpy.int16)


async def _read_input(prompt: str) -> Optional[str]:
    """Return a line of input; ``None`` at the end of the input.

    The line is read in a thread that does not keep the program from exiting, unlike the threads of the event loop.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Optional[str]] = loop.create_future()

    def set_line(line: Optional[str]) -> None:
        if not future.done():
            future.set_result(line)

    def read() -> None:
        line = _read_line(prompt)
        # The event loop may be closed.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(set_line, line)

    threading.Thread(target=read, name="openai-talk-input", daemon=True).start()
    return await future


def _read_line(prompt: str) -> Optional[str]:
    descriptor = None
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        # Other objects have no file descriptor.
        with suppress(OSError):
            descriptor = sys.stdin.fileno()
    if descriptor is None:
        try:
            return input(prompt)
        except EOFError:
            return None
    print(prompt, end="", flush=True)
    # Unbuffered: Python aborts if a thread holds the lock of a buffer when the program exits.
    with io.FileIO(descriptor, closefd=False) as raw:
        line = raw.readline()
    return line.decode(errors="replace").rstrip("\r\n") if line else None
