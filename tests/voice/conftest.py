"""A stand-in for sounddevice: its loudspeaker keeps what it was given, its microphone hears what a test says."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Iterator
from types import ModuleType
from typing import Any, Callable, Optional

import pytest

#: Frames of a block; PortAudio takes what suits the device.
BLOCK = 480
#: Seconds between blocks: real devices take 20 ms for one, which tests need not wait for.
PACE = 0.0005


class PortAudioError(Exception):
    pass


class CallbackStop(Exception):
    pass


class CallbackAbort(Exception):
    pass


class StandIn(ModuleType):
    """Offers of sounddevice what is used of it, and what tests ask of a device."""

    PortAudioError, CallbackStop, CallbackAbort = PortAudioError, CallbackStop, CallbackAbort

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.streams: list[Stream] = []
        self.missing: set[str] = set()
        self.most_channels = 2
        #: What the microphone hears: an array of frames times channels; silence follows.
        self.hears: Any = None
        #: Blocks after which the device is lost.
        self.lasts: Optional[int] = None
        self.silent = False
        self.overflowed = False
        #: Seconds on the way to the loudspeaker.
        self.latency = 0.0

    def InputStream(self, **settings: Any) -> Stream:
        return Stream(self, "input", **settings)

    def OutputStream(self, **settings: Any) -> Stream:
        return Stream(self, "output", **settings)

    def query_devices(self, kind: str) -> dict[str, str]:
        if kind in self.missing:
            raise PortAudioError("Error querying device -1")
        return {"name": "stand-in"}

    def played(self) -> Any:
        """Return all that the loudspeaker was given, without the silence before and after."""
        import numpy

        sound = numpy.concatenate(self.streams[-1].blocks)
        loud = numpy.flatnonzero(sound.any(axis=1))
        return sound[loud[0] : loud[-1] + 1] if len(loud) else sound[:0]


class Status:
    def __init__(self, overflow: bool) -> None:
        self.input_overflow = overflow


class Stream:
    def __init__(
        self,
        device: StandIn,
        kind: str,
        *,
        callback: Callable[..., None],
        finished_callback: Callable[[], None],
        samplerate: int,
        channels: int,
        dtype: Any,
    ) -> None:
        device.query_devices(kind)
        if channels > device.most_channels:
            raise PortAudioError("Invalid number of channels [PaErrorCode -9998]")
        self.device, self.kind = device, kind
        self.samplerate, self.channels, self.dtype = samplerate, channels, dtype
        self.latency = device.latency
        self.blocks: list[Any] = []
        self.closed = False
        self.aborted = False
        self._callback, self._finished = callback, finished_callback
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        device.streams.append(self)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self.closed = True
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        turn = self._record if self.kind == "input" else self._play
        count = 0
        try:
            while not self._closing.wait(PACE) and count != self.device.lasts:
                if not self.device.silent:
                    turn(count * BLOCK)
                count += 1
        except CallbackStop:
            pass
        except CallbackAbort:
            self.aborted = True
        self._finished()

    def _record(self, at: int) -> None:
        import numpy

        # The same memory every time is what PortAudio gives.
        block = numpy.zeros((BLOCK, self.channels), self.dtype)
        heard = None if self.device.hears is None else self.device.hears[at : at + BLOCK]
        if heard is not None:
            block[: len(heard)] = heard
        self._callback(block, BLOCK, None, Status(self.device.overflowed))
        block.fill(99)

    def _play(self, at: int) -> None:
        import numpy

        # What was in the memory before is noise to whoever hears it.
        block = numpy.full((BLOCK, self.channels), 0.99, self.dtype)
        self.blocks.append(block)
        self._callback(block, BLOCK, None, None)


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    pytest.importorskip("numpy", reason="needs the extra voice-helpers")
    device = StandIn()
    monkeypatch.setitem(sys.modules, "sounddevice", device)
    yield device
    assert all(stream.closed for stream in device.streams), "a stream was left open"


@pytest.fixture
def run() -> Callable[[Awaitable[Any]], Any]:
    def run(awaitable: Awaitable[Any]) -> Any:
        async def main() -> Any:
            # Nothing here takes long; what waits for ever has failed.
            return await asyncio.wait_for(awaitable, 20)

        return asyncio.run(main())

    return run
