"""Recording from the default microphone."""

from __future__ import annotations

import asyncio
import io
import logging
import math
import wave
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, TypeVar, Union, cast, overload

from .._extras import numpy as np, sounddevice
from ._sound import SAMPLE_RATE, SoundError, check_callback, open_stream

if TYPE_CHECKING:
    import numpy.typing as npt
    from typing_extensions import Literal

    from .._types import FileTypes

log = logging.getLogger("openai.helpers")

DType = TypeVar("DType", bound="np.generic")

#: Sample types that both PortAudio and numpy support.
_DTYPES = ("int8", "uint8", "int16", "int32", "float32")
#: Seconds without samples after which recording fails; a wireless headset takes two or three to turn its microphone on.
_SILENCE_TIMEOUT = 10.0
#: Queued in place of a block when that time is over.
_TIMED_OUT = object()


class Microphone(Generic[DType]):
    """Records from the default microphone, at 24,000 samples per second.

    Args:
        channels: 1 for mono, 2 for stereo; at most as many as the device has.
        dtype: type of a sample: ``numpy.int16``, ``int8``, ``uint8``, ``int32`` or ``float32``.
        should_record: called for every block of samples, in PortAudio's thread; the recording ends before the first
            block for which it returns ``False``. Without it and without `timeout`, recording continues until the task
            is cancelled.
        timeout: maximum length in seconds of sound, above 0; ``None`` for no limit.

    Raises:
        MissingDependencyError: the extra ``voice-helpers`` is not installed.
        TypeError, ValueError: an argument is of the wrong type or out of range.
    """

    @overload
    def __init__(
        self: Microphone[np.int16],
        channels: int = 1,
        *,
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        channels: int = 1,
        *,
        dtype: type[DType],
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        channels: int,
        dtype: type[DType],
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
    ) -> None: ...
    def __init__(
        self,
        channels: int = 1,
        # `numpy.int16` by its name, so that numpy is not imported yet.
        dtype: Union[type[DType], str] = "int16",
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
    ) -> None:
        if isinstance(channels, bool) or not isinstance(channels, int) or channels < 1:
            raise ValueError(f"channels must be an integer of 1 or more, not {channels!r}")
        if timeout is not None and not (isinstance(timeout, (int, float)) and 0 < timeout < math.inf):
            raise ValueError(f"timeout must be a number of seconds above 0, or None for no limit, not {timeout!r}")
        check_callback("should_record", should_record)
        self.channels = channels
        self.dtype: type[DType] = _check_dtype(dtype)
        self.should_record = should_record
        self.timeout = timeout
        self.buffer_chunks: list[npt.NDArray[DType]] = []
        """The blocks of the last recording so far: arrays of frames times channels."""

    @overload
    async def record(self, return_ndarray: Literal[True]) -> npt.NDArray[DType]: ...
    @overload
    async def record(self, return_ndarray: Optional[Literal[False]] = ...) -> FileTypes: ...
    @overload
    async def record(self, return_ndarray: Optional[bool]) -> Union[npt.NDArray[DType], FileTypes]: ...
    async def record(self, return_ndarray: Optional[bool] = False) -> Union[npt.NDArray[DType], FileTypes]:
        """Record until `should_record` returns ``False`` or the timeout has elapsed.

        When the task is cancelled, the microphone is closed, and `buffer_chunks` has the samples up to then.

        Args:
            return_ndarray: whether to return an array instead of a file.

        Returns:
            a WAV file for a file param, as name, content and media type, with ``float32`` converted to 16 bits; or the
            samples as an array of frames times channels.

        Raises:
            OpenAIError: there is no microphone, or it stopped.
        """
        self.buffer_chunks = chunks = []
        blocks = self.record_stream()
        try:
            async for block in blocks:
                # One by one, so that the blocks are there if the recording is cancelled.
                chunks.append(block)  # noqa: PERF401
        finally:
            await blocks.aclose()
        samples = np.concatenate(chunks) if chunks else np.empty((0, self.channels), self.dtype)
        return cast("npt.NDArray[DType]", samples) if return_ndarray else _write_wav(samples)

    async def record_stream(self) -> AsyncGenerator[npt.NDArray[DType], None]:
        """Record like `record`, and yield each block of samples as soon as it arrives, for a realtime connection.

        To leave the loop early, close the generator (``contextlib.aclosing``), which closes the microphone.

        Yields:
            arrays of frames times channels.

        Raises:
            OpenAIError: there is no microphone, or it stopped.
        """
        recording = _Recording(self.should_record, self.timeout)
        settings = {"samplerate": SAMPLE_RATE, "channels": self.channels, "dtype": self.dtype}
        with open_stream("input", callback=recording.add_block, finished_callback=recording.finish, **settings):
            while True:
                block = await recording.next_block()
                if block is None:
                    return
                yield block


class _Recording:
    """Blocks of samples on their way from PortAudio's thread to the event loop."""

    def __init__(self, should_record: Optional[Callable[[], bool]], timeout: Optional[float]) -> None:
        self._loop = asyncio.get_running_loop()
        self._blocks: asyncio.Queue[Any] = asyncio.Queue()
        self._should_record = should_record
        self._frames_left = None if timeout is None else round(timeout * SAMPLE_RATE)
        self._error: Optional[BaseException] = None
        self._ended = False
        self._overflowed = False

    def add_block(self, samples: npt.NDArray[Any], frames: int, time: object, status: object) -> None:
        """Queue a block of samples; called by PortAudio in its own thread."""
        try:
            goes_on = self._should_record is None or self._should_record()
        except BaseException as error:
            self._error = error
            goes_on = False
        if not goes_on:
            self._end()
        if getattr(status, "input_overflow", False) is True and not self._overflowed:
            self._overflowed = True
            log.warning("The microphone was faster than this program; the recording has gaps.")
        if self._frames_left is not None:
            samples = samples[: self._frames_left]
            self._frames_left -= len(samples)
        # PortAudio reuses the memory.
        self._put(samples.copy())
        if self._frames_left == 0:
            self._end()

    def finish(self) -> None:
        """Record that there are no more samples; called by PortAudio."""
        self._put(None)

    def _end(self) -> None:
        self._ended = True
        self._put(None)
        raise sounddevice.CallbackStop

    def _put(self, block: Optional[npt.NDArray[Any]]) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._blocks.put_nowait, block)

    async def next_block(self) -> Optional[npt.NDArray[Any]]:
        """Return the next block of samples; ``None`` at the end."""
        alarm = self._loop.call_later(_SILENCE_TIMEOUT, self._blocks.put_nowait, _TIMED_OUT)
        try:
            block = await self._blocks.get()
        finally:
            alarm.cancel()
        if block is _TIMED_OUT:
            raise SoundError(f"The microphone is open, but no sound came from it for {_SILENCE_TIMEOUT:.0f} seconds.")
        if block is None and self._error is not None:
            raise self._error
        if block is None and not self._ended:
            raise SoundError("The microphone stopped; was it unplugged?")
        samples: Optional[npt.NDArray[Any]] = block
        return samples


def _check_dtype(dtype: object) -> type[Any]:
    """Return the numpy type of a sample.

    Raises:
        TypeError: it is not a type of numpy.
        ValueError: a microphone cannot record it.
    """
    try:
        sample_type = np.dtype(cast(Any, dtype))
    except TypeError as error:
        raise TypeError(f"dtype must be a numpy type such as numpy.int16, not {dtype!r}") from error
    if sample_type.name not in _DTYPES:
        raise ValueError(f"a microphone cannot record {sample_type.name}; dtype must be one of {', '.join(_DTYPES)}")
    return cast("type[Any]", sample_type.type)


def _write_wav(samples: npt.NDArray[Any]) -> tuple[str, io.BytesIO, str]:
    if samples.dtype.kind == "f":
        # All programs that read WAV files support integers, but not all support floats.
        samples = (samples.clip(-1, 1) * 32767).round().astype(np.int16)
    elif samples.dtype == np.int8:
        # One-byte samples are unsigned in a WAV file.
        samples = (samples.astype(np.int16) + 128).astype(np.uint8)
    file = io.BytesIO()
    with wave.open(file, "wb") as target:
        target.setnchannels(samples.shape[1])
        target.setsampwidth(samples.dtype.itemsize)
        target.setframerate(SAMPLE_RATE)
        # wave swaps the bytes on machines with another byte order.
        target.writeframes(samples.tobytes())
    file.seek(0)
    return "audio.wav", file, "audio/wav"
