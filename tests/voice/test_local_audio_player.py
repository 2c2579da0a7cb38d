"""Playing, to a stand-in for the loudspeaker."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Callable

import pytest

from openai import OpenAIError
from openai.helpers import LocalAudioPlayer

np = pytest.importorskip("numpy", reason="needs the extra voice-helpers")

BLOCK = 480
Run = Callable[[Any], Any]


def tone(frames: int = 1000) -> Any:
    """Return 32-bit samples, none of them 0, that 16 bits hold exactly."""
    return ((np.arange(frames) % 100 + 1) / 128).astype(np.float32)


def as_int16(samples: Any) -> Any:
    return (samples * 32768).astype(np.int16)


# Arrays


@pytest.mark.parametrize("frames", [1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK + 7])
@pytest.mark.parametrize("make", [lambda samples: samples, as_int16], ids=["float32", "int16"])
@pytest.mark.parametrize("shape", [(-1,), (-1, 1)], ids=["flat", "frames x 1"])
def test_what_is_heard_is_what_was_given(
    device: Any, run: Run, frames: int, make: Callable[[Any], Any], shape: tuple[int, ...]
) -> None:
    sound = tone(frames)
    run(LocalAudioPlayer().play(make(sound).reshape(shape)))
    (stream,) = device.streams
    assert (stream.kind, stream.samplerate, stream.channels, stream.dtype) == ("output", 24000, 1, np.float32)
    # Silence around it, too, and none of what was in the memory.
    assert np.array_equal(device.played()[:, 0], sound)


def test_two_channels_stay_two(device: Any, run: Run) -> None:
    sound = tone(2000).reshape(-1, 2)
    run(LocalAudioPlayer().play(sound))
    assert device.streams[0].channels == 2
    assert np.array_equal(device.played(), sound)


@pytest.mark.parametrize("make", [lambda samples: np.repeat(samples, 2)[::2], lambda samples: samples.copy()])
def test_any_layout_of_memory_will_do(device: Any, run: Run, make: Callable[[Any], Any]) -> None:
    sound = make(tone())
    sound.flags.writeable = False
    run(LocalAudioPlayer().play(sound))
    assert np.array_equal(device.played()[:, 0], tone())


def test_nothing_can_be_played(device: Any, run: Run) -> None:
    run(LocalAudioPlayer().play(np.zeros(0, np.int16)))
    assert len(device.played()) == 0


def test_silence_follows_for_as_long_as_sound_is_on_its_way(device: Any, run: Run) -> None:
    device.latency = 0.1
    run(LocalAudioPlayer().play(tone(BLOCK)))
    blocks = device.streams[0].blocks
    last = max(number for number, block in enumerate(blocks) if block.any())
    # A tenth of a second is five blocks.
    assert len(blocks) - 1 - last >= 5


def test_a_player_can_play_again(device: Any, run: Run) -> None:
    player = LocalAudioPlayer()
    for _ in range(2):
        run(player.play(tone()))
        assert np.array_equal(device.played()[:, 0], tone())


@pytest.mark.parametrize(
    ("wrong", "error", "words"),
    [
        (lambda: tone().astype(np.float64), ValueError, "Unsupported dtype: float64; samples must be numpy.int16"),
        (lambda: tone().astype(">f4"), ValueError, "Unsupported dtype: >f4"),
        (lambda: np.zeros((2, 2, 2), np.int16), ValueError, r"the shape \(2, 2, 2\)"),
        (lambda: np.int16(3), TypeError, "not int16"),
        (lambda: [0.5, 0.25], TypeError, "not list"),
        (lambda: b"\0\0", TypeError, r"not bytes; convert bytes by numpy.frombuffer\(data, numpy.int16\)"),
        (lambda: None, TypeError, "not NoneType"),
    ],
)
def test_what_is_no_sound_is_refused(
    device: Any, run: Run, wrong: Callable[[], Any], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        run(LocalAudioPlayer().play(wrong()))
    assert device.streams == []


# Streams of arrays


class Source:
    """Yields what it is given, and remembers how far it came and that it was closed."""

    def __init__(self, *items: Any) -> None:
        self.items = items
        self.yielded = 0
        self.closed = False

    async def stream(self) -> AsyncIterator[Any]:
        try:
            for item in self.items:
                if isinstance(item, Exception):
                    raise item
                await asyncio.sleep(0)
                self.yielded += 1
                yield item
        finally:
            self.closed = True


def test_arrays_of_both_types_are_played_one_after_the_other(device: Any, run: Run) -> None:
    sound = tone(2000)
    pieces = Source(sound[:300], as_int16(sound[300:301]), sound[301:301], as_int16(sound[301:]).reshape(-1, 1))
    run(LocalAudioPlayer().play_stream(pieces.stream()))
    heard = device.played()[:, 0]
    # Where a piece was late, there is silence.
    assert np.array_equal(heard[heard != 0], sound)
    assert device.streams[0].samplerate == 24000


def test_none_is_the_end(device: Any, run: Run) -> None:
    source = Source(tone(), None, tone())
    run(LocalAudioPlayer().play_stream(source.stream()))
    assert np.array_equal(device.played()[:, 0], tone())
    assert (source.yielded, source.closed) == (2, True)


def test_a_stream_can_be_empty(device: Any, run: Run) -> None:
    run(LocalAudioPlayer().play_stream(Source().stream()))
    assert len(device.played()) == 0


def test_an_error_of_the_stream_comes_out(device: Any, run: Run) -> None:
    source = Source(tone(), LookupError("lost"))
    with pytest.raises(LookupError, match="lost"):
        run(LocalAudioPlayer().play_stream(source.stream()))
    assert source.closed


@pytest.mark.parametrize(
    ("item", "error", "words"),
    [
        (b"\0\0", TypeError, "not bytes"),
        (np.zeros(9), ValueError, "float64"),
        (np.zeros((9, 2), np.int16), ValueError, "plays one channel, and this array has 2"),
    ],
)
def test_a_stream_of_something_else_is_refused(
    device: Any, run: Run, item: Any, error: type[Exception], words: str
) -> None:
    source = Source(tone(), item, tone())
    with pytest.raises(error, match=words):
        run(LocalAudioPlayer().play_stream(source.stream()))
    assert source.closed


@pytest.mark.parametrize("wrong", [[], iter([]), None, np.zeros(3, np.int16)])
def test_a_stream_must_be_asynchronous(device: Any, run: Run, wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"play_stream\(\) takes an async generator of arrays"):
        run(LocalAudioPlayer().play_stream(wrong))


def test_an_endless_stream_is_not_read_far_ahead(device: Any, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai.helpers.local_audio_player._BUFFER_SECONDS", 1)
    source = Source(*[tone(12000)] * 1000)
    blocks = 0

    def enough() -> bool:
        nonlocal blocks
        blocks += 1
        return blocks > 100

    run(LocalAudioPlayer(should_stop=enough).play_stream(source.stream()))
    # 100 blocks are 2 seconds, 1 second is ahead, and one piece begun in each.
    assert source.yielded <= 8
    assert source.closed


# Ends before the end


def test_playing_stops_when_it_is_told_to(device: Any, run: Run) -> None:
    answers = iter([False, False, True])
    run(LocalAudioPlayer(should_stop=lambda: next(answers)).play(tone(100 * BLOCK)))
    (stream,) = device.streams
    assert stream.aborted
    assert len(stream.blocks) == 3
    assert not stream.blocks[-1].any()


def test_an_error_of_the_function_stops_playing_and_comes_out(device: Any, run: Run) -> None:
    def broken() -> bool:
        raise LookupError("no such key")

    with pytest.raises(LookupError, match="no such key"):
        run(LocalAudioPlayer(broken).play(tone()))


def test_cancelling_lets_go_of_the_loudspeaker_and_closes_the_stream(device: Any, run: Run) -> None:
    async def scenario() -> None:
        loop, begun = asyncio.get_running_loop(), asyncio.Event()

        def goes_on() -> bool:
            loop.call_soon_threadsafe(begun.set)
            return False

        source = Source(*[tone(24000)] * 1000)
        playing = asyncio.ensure_future(LocalAudioPlayer(goes_on).play_stream(source.stream()))
        await begun.wait()
        playing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await playing
        assert device.streams[0].closed
        assert source.closed

    run(scenario())


def test_no_loudspeaker(device: Any, run: Run) -> None:
    device.missing = {"output"}
    with pytest.raises(OpenAIError, match=r"No loudspeaker was found .*python -m sounddevice"):
        run(LocalAudioPlayer().play(tone()))


def test_more_channels_than_the_loudspeaker_has(device: Any, run: Run) -> None:
    with pytest.raises(OpenAIError, match=r"24000 Hz, 1000 channel\(s\): Invalid number of channels"):
        run(LocalAudioPlayer().play(tone(1000).reshape(1, -1)))


def test_a_loudspeaker_that_is_unplugged(device: Any, run: Run) -> None:
    device.lasts = 2
    with pytest.raises(OpenAIError, match="stopped before the end"):
        run(LocalAudioPlayer().play(tone(100 * BLOCK)))


def test_should_stop_must_be_a_function(device: Any) -> None:
    with pytest.raises(TypeError, match=r"should_stop must be a function .* not float"):
        LocalAudioPlayer(should_stop=0.5)  # type: ignore[arg-type]
