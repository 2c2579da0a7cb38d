"""Playing through the default loudspeaker."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from .._extras import numpy as np, sounddevice
from . import _speech
from ._sound import SAMPLE_RATE, SoundError, check_callback, running

if TYPE_CHECKING:
    import numpy.typing as npt

    from .._legacy_response import HttpxBinaryResponseContent
    from .._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse

#: Seconds of sound that are fetched ahead of what is heard; it bounds the memory that an endless source takes.
_AHEAD = 30


class LocalAudioPlayer:
    """Plays through the default loudspeaker: one channel of 24,000 samples a second, unless what is played says other.

    Args:
        should_stop: is asked for every block of samples, in the thread that asks for them; playing ends at once when
            it returns ``True``.

    Raises:
        MissingDependencyError: the extra ``voice-helpers`` is not installed.
        TypeError: `should_stop` is no function.
    """

    def __init__(self, should_stop: Optional[Callable[[], bool]] = None) -> None:
        check_callback("should_stop", should_stop)
        self.channels = 1
        self.dtype = np.float32
        self.should_stop = should_stop

    async def play(
        self,
        input: Union[
            npt.NDArray[np.int16],
            npt.NDArray[np.float32],
            HttpxBinaryResponseContent,
            AsyncStreamedBinaryAPIResponse,
            StreamedBinaryAPIResponse,
        ],
    ) -> None:
        """Play a sound, and return when all of it has been heard.

        Args:
            input: samples as an array, of one dimension or frames times channels; or the response to
                ``client.audio.speech.create(..., response_format="pcm")`` (or ``"wav"``), which is played while it
                arrives if it comes from ``with_streaming_response``.

        Raises:
            OpenAIError: there is no loudspeaker, or it stopped.
            TypeError, ValueError: the samples, or the format of the response, cannot be played.
        """
        if isinstance(input, np.ndarray):
            frames = _as_frames(input)
            await self._play(_once(frames), frames.shape[1], SAMPLE_RATE)
            return
        if not hasattr(input, "iter_bytes"):
            raise TypeError(
                f"play() takes an array of numpy or a response of client.audio.speech, not {type(input).__name__}"
                + ("; numpy.frombuffer(data, numpy.int16) makes an array" if isinstance(input, bytes) else "")
            )
        body = _speech.pieces(input)
        try:
            format_, read = await _speech.begin(body)
            await self._play(_speech.samples(format_, read, body), format_.channels, format_.rate)
        finally:
            await body.aclose()

    async def play_stream(
        self,
        buffer_stream: AsyncGenerator[Union[npt.NDArray[np.float32], npt.NDArray[np.int16], None], None],
    ) -> None:
        """Play sounds as they arrive, with silence where they are late, and return when the last has been heard.

        Args:
            buffer_stream: yields arrays of samples of one channel, and ``None`` where nothing follows.

        Raises:
            OpenAIError: there is no loudspeaker, or it stopped.
            TypeError, ValueError: an array cannot be played.
        """
        if not hasattr(buffer_stream, "__aiter__"):
            raise TypeError(
                f"play_stream() takes an asynchronous generator of arrays, not {type(buffer_stream).__name__}"
            )
        await self._play(buffer_stream, self.channels, SAMPLE_RATE)

    async def _play(self, source: AsyncIterator[Any], channels: int, rate: int) -> None:
        playback = _Playback(self.should_stop, channels, rate)
        settings = {"samplerate": rate, "channels": channels, "dtype": self.dtype}
        with running("output", callback=playback.give, finished_callback=playback.finish, **settings) as stream:
            playback.set_delay(stream.latency)
            feeding = asyncio.ensure_future(playback.feed(source))
            try:
                await playback.end()
            finally:
                feeding.cancel()
                await asyncio.gather(feeding, return_exceptions=True)


class _Playback:
    """Samples on their way from the event loop to PortAudio's thread."""

    def __init__(self, should_stop: Optional[Callable[[], bool]], channels: int, rate: int) -> None:
        self._loop = asyncio.get_running_loop()
        self._should_stop = should_stop
        self._channels = channels
        self._waiting: deque[Any] = deque()
        # Frames. Each of the two is written by one thread alone.
        self._fed = self._given = 0
        self._most = _AHEAD * rate
        self._rate = rate
        self._silence_left = 0
        self._room = asyncio.Event()
        self._ended = asyncio.Event()
        self._full = self._complete = self._stopped = False
        self._error: Optional[BaseException] = None

    def set_delay(self, seconds: float) -> None:
        """Say how long samples are on their way to the loudspeaker; at the end, so much silence follows them.

        PortAudio may drop what is on its way when it is told that there is no more.
        """
        self._silence_left = round(seconds * self._rate)

    async def feed(self, source: AsyncIterator[Any]) -> None:
        """Take what a source yields, up to its end or a ``None``."""
        try:
            async for samples in source:
                if samples is None:
                    break
                self._put(_as_frames(samples))
                await self._wait_for_room()
            self._complete = True
        except Exception as error:
            self._error = error
            self._ended.set()
        finally:
            if isinstance(source, AsyncGenerator):
                await source.aclose()

    async def _wait_for_room(self) -> None:
        while self._fed - self._given > self._most:
            self._room.clear()
            self._full = True
            await self._room.wait()

    def _put(self, frames: Any) -> None:
        if frames.shape[1] != self._channels:
            raise ValueError(f"play_stream() plays one channel, and this array has {frames.shape[1]}")
        self._waiting.append(frames)
        self._fed += len(frames)

    def give(self, wanted: Any, count: int, time: object, status: object) -> None:
        """Fill a block with samples; PortAudio calls this, in a thread of its own."""
        wanted.fill(0)
        try:
            self._stopped = self._should_stop is not None and bool(self._should_stop())
        except BaseException as error:
            self._error, self._stopped = error, True
        if self._stopped:
            raise sounddevice.CallbackAbort
        # Asked before the samples are taken: what is put in between would be lost.
        complete = self._complete
        filled = 0
        while filled < len(wanted) and self._waiting:
            frames = self._waiting.popleft()
            taken = frames[: len(wanted) - filled]
            wanted[filled : filled + len(taken)] = taken
            filled += len(taken)
            if len(taken) < len(frames):
                self._waiting.appendleft(frames[len(taken) :])
        self._given += filled
        if self._full:
            self._full = False
            self._tell(self._room)
        if complete and not self._waiting:
            self._silence_left -= len(wanted) - filled
            if self._silence_left <= 0:
                raise sounddevice.CallbackStop

    def finish(self) -> None:
        """Take note that nothing more will be heard; PortAudio calls this."""
        self._tell(self._ended)

    def _tell(self, event: asyncio.Event) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(event.set)

    async def end(self) -> None:
        """Wait until everything has been heard.

        Raises:
            OpenAIError: the device stopped before.
        """
        await self._ended.wait()
        if self._error is not None:
            raise self._error
        if not self._stopped and (self._waiting or not self._complete):
            raise SoundError("The loudspeaker stopped before the end; was it unplugged?")


async def _once(frames: Any) -> AsyncIterator[Any]:
    yield frames


def _as_frames(samples: Any) -> Any:
    """Return samples as 32-bit floats between -1 and 1, frames times channels."""
    if not isinstance(samples, np.ndarray):
        raise TypeError(f"samples must be an array of numpy, not {type(samples).__name__}")
    dtype: Any = samples.dtype
    if dtype not in (np.int16, np.float32):
        raise ValueError(f"Unsupported dtype: {dtype}; samples must be numpy.int16 or numpy.float32")
    if samples.ndim not in (1, 2):
        raise ValueError(f"samples must have one dimension, or frames times channels, not the shape {samples.shape}")
    if samples.ndim == 1:
        samples = samples.reshape(-1, 1)
    # 16 bits reach from -32768 to 32767.
    return samples.astype(np.float32) / 32768 if dtype == np.int16 else samples
