"""Playback through the default loudspeaker."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, Callable, Optional, Union, cast

from .._extras import numpy as np, sounddevice
from . import _speech
from ._sound import SAMPLE_RATE, SoundError, check_callback, open_stream

if TYPE_CHECKING:
    import numpy.typing as npt

    from .._legacy_response import HttpxBinaryResponseContent
    from .._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse

#: Seconds of sound that are buffered; this bounds the memory for an endless source.
_BUFFER_SECONDS = 30


class LocalAudioPlayer:
    """Plays through the default loudspeaker: one channel of 24,000 samples per second, unless the sound has a format.

    Args:
        should_stop: called for every block of samples, in PortAudio's thread; playback ends at once when it returns
            ``True``.

    Raises:
        MissingDependencyError: the extra ``voice-helpers`` is not installed.
        TypeError: `should_stop` is not a function.
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
        """Play a sound, and return when it has ended.

        Args:
            input: samples as an array, of one dimension or frames times channels; or the response to
                ``client.audio.speech.create(..., response_format="pcm")`` (or ``"wav"``), which is played while it
                arrives if it comes from ``with_streaming_response``.

        Raises:
            OpenAIError: there is no loudspeaker, or it stopped.
            TypeError, ValueError: the samples, or the format of the response, cannot be played.
        """
        if isinstance(input, np.ndarray):
            frames = _to_frames(input)
            await self._play(_iter_one(frames), frames.shape[1], SAMPLE_RATE)
            return
        if not hasattr(input, "iter_bytes"):
            raise TypeError(
                f"play() takes a numpy array or a response of client.audio.speech, not {type(input).__name__}"
                + ("; convert bytes by numpy.frombuffer(data, numpy.int16)" if isinstance(input, bytes) else "")
            )
        body = _speech.iter_body(input)
        try:
            format_, read = await _speech.read_format(body)
            await self._play(_speech.iter_samples(format_, read, body), format_.channels, format_.rate)
        finally:
            await body.aclose()

    async def play_stream(
        self,
        buffer_stream: AsyncGenerator[Union[npt.NDArray[np.float32], npt.NDArray[np.int16], None], None],
    ) -> None:
        """Play sounds as they arrive, with silence while they are late, and return when the last one has ended.

        Args:
            buffer_stream: yields arrays of samples of one channel, and ``None`` at the end.

        Raises:
            OpenAIError: there is no loudspeaker, or it stopped.
            TypeError, ValueError: an array cannot be played.
        """
        if not hasattr(buffer_stream, "__aiter__"):
            raise TypeError(f"play_stream() takes an async generator of arrays, not {type(buffer_stream).__name__}")
        await self._play(buffer_stream, self.channels, SAMPLE_RATE)

    async def _play(self, source: AsyncIterator[Any], channels: int, rate: int) -> None:
        playback = _Playback(self.should_stop, channels, rate)
        settings = {"samplerate": rate, "channels": channels, "dtype": self.dtype}
        with open_stream("output", callback=playback.fill, finished_callback=playback.finish, **settings) as stream:
            playback.set_delay(stream.latency)
            buffering = asyncio.ensure_future(playback.buffer(source))
            try:
                await playback.wait()
            finally:
                buffering.cancel()
                await asyncio.gather(buffering, return_exceptions=True)


class _Playback:
    """Samples on their way from the event loop to PortAudio's thread."""

    def __init__(self, should_stop: Optional[Callable[[], bool]], channels: int, rate: int) -> None:
        self._loop = asyncio.get_running_loop()
        self._should_stop = should_stop
        self._channels = channels
        self._waiting: deque[Any] = deque()
        # Numbers of frames; each of the two is changed by one thread only.
        self._buffered = self._played = 0
        self._max_buffered = _BUFFER_SECONDS * rate
        self._rate = rate
        self._silence_left = 0
        self._room = asyncio.Event()
        self._ended = asyncio.Event()
        self._full = self._complete = self._stopped = False
        self._error: Optional[BaseException] = None

    def set_delay(self, seconds: float) -> None:
        """Set the latency of the loudspeaker: at the end, that much silence follows the samples.

        PortAudio may drop samples that are not played yet when the stream ends.
        """
        self._silence_left = round(seconds * self._rate)

    async def buffer(self, source: AsyncIterator[Any]) -> None:
        """Buffer the arrays of a source, up to its end or a ``None``."""
        try:
            async for samples in source:
                if samples is None:
                    break
                self._put(_to_frames(samples))
                await self._wait_for_room()
            self._complete = True
        except Exception as error:
            self._error = error
            self._ended.set()
        finally:
            if isinstance(source, AsyncGenerator):
                await source.aclose()

    async def _wait_for_room(self) -> None:
        while self._buffered - self._played > self._max_buffered:
            self._room.clear()
            self._full = True
            await self._room.wait()

    def _put(self, frames: npt.NDArray[np.float32]) -> None:
        if frames.shape[1] != self._channels:
            raise ValueError(f"play_stream() plays one channel, and this array has {frames.shape[1]}")
        self._waiting.append(frames)
        self._buffered += len(frames)

    def fill(self, block: npt.NDArray[np.float32], count: int, time: object, status: object) -> None:
        """Fill a block with samples; called by PortAudio in its own thread."""
        block.fill(0)
        try:
            self._stopped = self._should_stop is not None and bool(self._should_stop())
        except BaseException as error:
            self._error, self._stopped = error, True
        if self._stopped:
            raise sounddevice.CallbackAbort
        # Read before the samples are taken: samples that are put in between would be lost.
        is_complete = self._complete
        filled = 0
        while filled < len(block) and self._waiting:
            frames = self._waiting.popleft()
            part = frames[: len(block) - filled]
            block[filled : filled + len(part)] = part
            filled += len(part)
            if len(part) < len(frames):
                self._waiting.appendleft(frames[len(part) :])
        self._played += filled
        if self._full:
            self._full = False
            self._set_event(self._room)
        if is_complete and not self._waiting:
            self._silence_left -= len(block) - filled
            if self._silence_left <= 0:
                raise sounddevice.CallbackStop

    def finish(self) -> None:
        """Record that playback has ended; called by PortAudio."""
        self._set_event(self._ended)

    def _set_event(self, event: asyncio.Event) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(event.set)

    async def wait(self) -> None:
        """Wait until playback has ended.

        Raises:
            OpenAIError: the device stopped before the end.
        """
        await self._ended.wait()
        if self._error is not None:
            raise self._error
        if not self._stopped and (self._waiting or not self._complete):
            raise SoundError("The loudspeaker stopped before the end; was it unplugged?")


async def _iter_one(frames: npt.NDArray[np.float32]) -> AsyncIterator[npt.NDArray[np.float32]]:
    yield frames


def _to_frames(samples: object) -> npt.NDArray[np.float32]:
    """Return samples as 32-bit floats between -1 and 1, frames times channels."""
    if not isinstance(samples, np.ndarray):
        raise TypeError(f"samples must be a numpy array, not {type(samples).__name__}")
    dtype: Any = samples.dtype
    if dtype not in (np.int16, np.float32):
        raise ValueError(f"Unsupported dtype: {dtype}; samples must be numpy.int16 or numpy.float32")
    if samples.ndim not in (1, 2):
        raise ValueError(f"samples must have one dimension, or frames times channels, not the shape {samples.shape}")
    if samples.ndim == 1:
        samples = samples.reshape(-1, 1)
    # 16-bit samples range from -32768 to 32767.
    frames: Any = samples.astype(np.float32) / 32768 if dtype == np.int16 else samples
    return cast("npt.NDArray[np.float32]", frames)
