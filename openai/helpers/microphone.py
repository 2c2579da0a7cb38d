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
from ._sound import SAMPLE_RATE, SoundError, check_callback, running

if TYPE_CHECKING:
    import numpy.typing as npt
    from typing_extensions import Literal

    from .._types import FileTypes

log = logging.getLogger("openai.helpers")

DType = TypeVar("DType", bound="np.generic")

#: What PortAudio can record; 24 bits and double precision it cannot, or numpy cannot hold.
_DTYPES = ("int8", "uint8", "int16", "int32", "float32")
#: Seconds without samples after which a device is given up: a wireless headset that turns its microphone on takes two
#: or three.
_PATIENCE = 10.0
#: Stands for the blocks that did not come in that time.
_NOTHING = object()


class Microphone(Generic[DType]):
    """Records from the default microphone, at 24,000 samples a second.

    Args:
        channels: 1 for mono, 2 for stereo; no more than the device has.
        dtype: type of a sample: ``numpy.int16``, ``int8``, ``uint8``, ``int32`` or ``float32``.
        should_record: is asked for every block of samples, in the thread that delivers them; the recording ends with
            the first ``False``, without that block. Without it, and without a timeout, recording goes on until the
            task is cancelled.
        timeout: longest recording, in seconds of sound, above 0; ``None`` for no limit.

    Raises:
        MissingDependencyError: the extra ``voice-helpers`` is not installed.
        TypeError, ValueError: an argument is of the wrong kind.
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
        # By name, so that numpy is not imported yet; it is `numpy.int16`.
        dtype: Any = "int16",
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
    ) -> None:
        if isinstance(channels, bool) or not isinstance(channels, int) or channels < 1:
            raise ValueError(f"channels must be a whole number, 1 or more, not {channels!r}")
        if timeout is not None and not (isinstance(timeout, (int, float)) and 0 < timeout < math.inf):
            raise ValueError(f"timeout must be a number of seconds above 0, or None for no limit, not {timeout!r}")
        check_callback("should_record", should_record)
        self.channels = channels
        self.dtype: type[DType] = _sample_type(dtype)
        self.should_record = should_record
        self.timeout = timeout
        self.buffer_chunks: list[npt.NDArray[DType]] = []
        """What the last recording holds so far: an array of frames times channels for every block."""

    @overload
    async def record(self, return_ndarray: Literal[True]) -> npt.NDArray[DType]: ...
    @overload
    async def record(self, return_ndarray: Optional[Literal[False]] = ...) -> FileTypes: ...
    @overload
    async def record(self, return_ndarray: Optional[bool]) -> Union[npt.NDArray[DType], FileTypes]: ...
    async def record(self, return_ndarray: Optional[bool] = False) -> Union[npt.NDArray[DType], FileTypes]:
        """Record until `should_record` says so or the timeout is over.

        When the task is cancelled, the microphone is let go of, and `buffer_chunks` has what was recorded until then.

        Args:
            return_ndarray: whether to return an array in place of a file.

        Returns:
            a WAV file for a file param, as name, content and media type; ``float32`` becomes 16 bits there. Or the
            samples, an array of frames times channels.

        Raises:
            OpenAIError: there is no microphone, or it stopped.
        """
        self.buffer_chunks = chunks = []
        blocks = self.record_stream()
        try:
            async for block in blocks:
                # One by one, so that a recording that is cancelled leaves what there is.
                chunks.append(block)  # noqa: PERF401
        finally:
            await blocks.aclose()
        samples = np.concatenate(chunks) if chunks else np.empty((0, self.channels), self.dtype)
        return cast("npt.NDArray[DType]", samples) if return_ndarray else _wav(samples)

    async def record_stream(self) -> AsyncGenerator[npt.NDArray[DType], None]:
        """Record like `record`, and yield each block of samples as soon as it is there, for a realtime connection.

        To leave the loop early, close the generator (``contextlib.aclosing``), which lets go of the microphone.

        Yields:
            arrays of frames times channels.

        Raises:
            OpenAIError: there is no microphone, or it stopped.
        """
        recording = _Recording(self.should_record, self.timeout)
        settings = {"samplerate": SAMPLE_RATE, "channels": self.channels, "dtype": self.dtype}
        with running("input", callback=recording.take, finished_callback=recording.finish, **settings):
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

    def take(self, samples: Any, frames: int, time: object, status: Any) -> None:
        """Take a block of samples; PortAudio calls this, in a thread of its own."""
        try:
            wanted = self._should_record is None or self._should_record()
        except BaseException as error:
            self._error = error
            wanted = False
        if not wanted:
            self._end()
        if getattr(status, "input_overflow", False) is True and not self._overflowed:
            self._overflowed = True
            log.warning("The microphone was faster than this program; the recording has gaps.")
        if self._frames_left is not None:
            samples = samples[: self._frames_left]
            self._frames_left -= len(samples)
        # PortAudio uses the memory again.
        self._put(samples.copy())
        if self._frames_left == 0:
            self._end()

    def finish(self) -> None:
        """Take note that no more samples will come; PortAudio calls this."""
        self._put(None)

    def _end(self) -> None:
        self._ended = True
        self._put(None)
        raise sounddevice.CallbackStop

    def _put(self, block: Any) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._blocks.put_nowait, block)

    async def next_block(self) -> Any:
        """Return the next block of samples; ``None`` at the end."""
        alarm = self._loop.call_later(_PATIENCE, self._blocks.put_nowait, _NOTHING)
        try:
            block = await self._blocks.get()
        finally:
            alarm.cancel()
        if block is _NOTHING:
            raise SoundError(f"The microphone is open, but no sound came from it for {_PATIENCE:.0f} seconds.")
        if block is None and self._error is not None:
            raise self._error
        if block is None and not self._ended:
            raise SoundError("The microphone stopped; was it unplugged?")
        return block


def _sample_type(dtype: Any) -> Any:
    try:
        known = np.dtype(dtype)
    except TypeError as error:
        raise TypeError(f"dtype must be a type of numpy such as numpy.int16, not {dtype!r}") from error
    if known.name not in _DTYPES:
        raise ValueError(f"a microphone cannot record {known.name}; dtype must be one of {', '.join(_DTYPES)}")
    return known.type


def _wav(samples: Any) -> tuple[str, io.BytesIO, str]:
    if samples.dtype.kind == "f":
        # The modules and programs that read WAV files all know whole numbers, not all of them floats.
        samples = (samples.clip(-1, 1) * 32767).round().astype(np.int16)
    elif samples.dtype == np.int8:
        # One-byte samples have no sign in a WAV file.
        samples = (samples.astype(np.int16) + 128).astype(np.uint8)
    file = io.BytesIO()
    with wave.open(file, "wb") as target:
        target.setnchannels(samples.shape[1])
        target.setsampwidth(samples.dtype.itemsize)
        target.setframerate(SAMPLE_RATE)
        # wave swaps the bytes where the machine's order is not that of the file.
        target.writeframes(samples.tobytes())
    file.seek(0)
    return "audio.wav", file, "audio/wav"
