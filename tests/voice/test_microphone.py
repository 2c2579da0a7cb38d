"""Recording, from a stand-in for the microphone."""

from __future__ import annotations

import asyncio
import io
import itertools
import logging
import math
import wave
from typing import Any, Callable

import pytest

from openai import AsyncOpenAI, OpenAI, OpenAIError
from openai.helpers import Microphone
from openai.testing import serve

np = pytest.importorskip("numpy", reason="needs the extra voice-helpers")

BLOCK = 480
Run = Callable[[Any], Any]


def ramp(frames: int, channels: int = 1, dtype: str = "int16") -> Any:
    """Return samples of which no two neighbours are alike."""
    numbers = np.arange(frames * channels).reshape(frames, channels) % 100 + 1
    return (numbers / 128).astype(dtype) if dtype.startswith("float") else numbers.astype(dtype)


def first(count: int) -> Callable[[], bool]:
    """Return a function that says yes so many times."""
    left = iter([True] * count)
    return lambda: next(left, False)


def test_a_recording_is_a_wav_file_for_a_file_param(device: Any, run: Run) -> None:
    device.hears = ramp(10 * BLOCK)
    name, file, media_type = run(Microphone(timeout=0.1).record())
    assert (name, media_type) == ("audio.wav", "audio/wav")
    assert isinstance(file, io.BytesIO)
    with wave.open(file) as read:
        assert (read.getnchannels(), read.getsampwidth(), read.getframerate()) == (1, 2, 24000)
        assert read.readframes(9999) == device.hears[:2400].tobytes()


def test_without_settings_one_channel_of_16_bits_is_recorded(device: Any, run: Run) -> None:
    run(Microphone(timeout=0.02).record())
    (stream,) = device.streams
    assert (stream.kind, stream.samplerate, stream.channels, stream.dtype) == ("input", 24000, 1, np.int16)


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int16", "int32", "float32"])
@pytest.mark.parametrize("channels", [1, 2])
def test_an_array_has_the_type_and_the_channels_that_were_asked_for(
    device: Any, run: Run, dtype: str, channels: int
) -> None:
    device.hears = ramp(3 * BLOCK, channels, dtype)
    microphone = Microphone(channels=channels, dtype=getattr(np, dtype), timeout=0.06)
    samples = run(microphone.record(return_ndarray=True))
    assert samples.dtype == dtype
    assert np.array_equal(samples, device.hears)


@pytest.mark.parametrize("dtype", [np.int16, "int16", np.dtype("int16"), "<i2"])
def test_a_type_can_be_named_in_any_way_of_numpy(device: Any, dtype: Any) -> None:
    assert Microphone(dtype=dtype).dtype is np.int16


@pytest.mark.parametrize(
    ("dtype", "heard", "width", "written"),
    [
        ("int8", [-128, 0, 127], 1, bytes([0, 128, 255])),
        ("uint8", [0, 128, 255], 1, bytes([0, 128, 255])),
        ("int32", [-(2**31), 1], 4, b"\0\0\0\x80\1\0\0\0"),
        ("float32", [-2.0, -1.0, 0.5, 1.0], 2, np.array([-32767, -32767, 16384, 32767], "<i2").tobytes()),
    ],
)
def test_a_wav_file_holds_each_type_so_that_others_can_read_it(
    device: Any, run: Run, dtype: str, heard: list[float], width: int, written: bytes
) -> None:
    device.hears = np.array(heard, dtype).reshape(-1, 1)
    _, file, _ = run(Microphone(dtype=dtype, timeout=len(heard) / 24000).record())
    with wave.open(file) as read:
        assert read.getsampwidth() == width
        assert read.readframes(9999) == written


def test_two_channels_are_two_channels_of_the_file(device: Any, run: Run) -> None:
    device.hears = ramp(BLOCK, 2)
    _, file, _ = run(Microphone(2, np.int16, None, 0.02).record(False))
    with wave.open(file) as read:
        assert read.getnchannels() == 2
        assert read.readframes(9999) == device.hears.tobytes()


@pytest.mark.parametrize("frames", [1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK + 7])
def test_the_timeout_is_exact_to_the_sample(device: Any, run: Run, frames: int) -> None:
    device.hears = ramp(10 * BLOCK)
    samples = run(Microphone(timeout=frames / 24000).record(True))
    assert np.array_equal(samples, device.hears[:frames])


@pytest.mark.parametrize("count", [0, 1, 4])
def test_recording_ends_with_the_first_no(device: Any, run: Run, count: int) -> None:
    device.hears = ramp(10 * BLOCK)
    samples = run(Microphone(should_record=first(count)).record(True))
    assert samples.shape == (count * BLOCK, 1)
    assert np.array_equal(samples, device.hears[: count * BLOCK])


@pytest.mark.parametrize(("count", "expected"), [(2, 2 * BLOCK), (9, 3 * BLOCK)])
def test_function_and_timeout_can_be_given_together(device: Any, run: Run, count: int, expected: int) -> None:
    samples = run(Microphone(should_record=first(count), timeout=0.06).record(True))
    assert len(samples) == expected


def test_an_error_of_the_function_ends_the_recording_and_comes_out(device: Any, run: Run) -> None:
    def broken() -> bool:
        raise LookupError("no such key")

    with pytest.raises(LookupError, match="no such key"):
        run(Microphone(should_record=broken).record())


def test_a_microphone_can_record_again(device: Any, run: Run) -> None:
    device.hears = ramp(10 * BLOCK)
    microphone = Microphone(timeout=0.02)
    assert len(run(microphone.record(True))) == BLOCK
    assert len(run(microphone.record(True))) == BLOCK


def test_a_cancelled_recording_lets_go_and_leaves_what_there_is(device: Any, run: Run) -> None:
    device.hears = ramp(10 * BLOCK)

    async def scenario() -> Microphone[Any]:
        loop, reached, count = asyncio.get_running_loop(), asyncio.Event(), itertools.count()

        def goes_on() -> bool:
            if next(count) == 3:
                loop.call_soon_threadsafe(reached.set)
            return True

        microphone = Microphone(should_record=goes_on)
        recording = asyncio.ensure_future(microphone.record())
        await reached.wait()
        recording.cancel()
        with pytest.raises(asyncio.CancelledError):
            await recording
        assert device.streams[0].closed
        return microphone

    kept = np.concatenate(run(scenario()).buffer_chunks)
    assert len(kept) >= 2 * BLOCK
    assert np.array_equal(kept[: 2 * BLOCK], device.hears[: 2 * BLOCK])


def test_blocks_come_while_they_are_recorded_until_the_loop_is_left(device: Any, run: Run) -> None:
    device.hears = ramp(10 * BLOCK)

    async def scenario() -> None:
        blocks = Microphone().record_stream()
        heard = [await blocks.__anext__() for _ in range(3)]
        assert not device.streams[0].closed
        await blocks.aclose()
        assert device.streams[0].closed
        assert np.array_equal(np.concatenate(heard), device.hears[: 3 * BLOCK])

    run(scenario())


def test_one_who_is_slow_to_take_the_blocks_gets_all_of_them(
    device: Any, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openai.helpers.microphone._SILENCE_TIMEOUT", 0.2)
    device.hears = ramp(20 * BLOCK)

    async def scenario() -> Any:
        heard = []
        async for block in Microphone(timeout=0.4).record_stream():
            if not heard:
                # Longer than all of the recording takes, and than a silent device is waited for.
                await asyncio.sleep(0.3)
            heard.append(block)
        return np.concatenate(heard)

    assert np.array_equal(run(scenario()), device.hears)


def test_several_can_record_at_once(device: Any, run: Run) -> None:
    device.hears = ramp(10 * BLOCK)

    async def scenario() -> Any:
        return await asyncio.gather(*(Microphone(timeout=0.06).record(True) for _ in range(3)))

    for samples in run(scenario()):
        assert np.array_equal(samples, device.hears[: 3 * BLOCK])


def test_gaps_are_said_once(device: Any, run: Run, caplog: pytest.LogCaptureFixture) -> None:
    device.overflowed = True
    with caplog.at_level(logging.WARNING, "openai"):
        run(Microphone(timeout=0.1).record())
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "gaps" in caplog.text


# Devices that fail


def test_no_microphone(device: Any, run: Run) -> None:
    device.missing = {"input"}
    with pytest.raises(OpenAIError, match=r"No microphone was found .*python -m sounddevice"):
        run(Microphone(timeout=1).record())


def test_more_channels_than_the_microphone_has(device: Any, run: Run) -> None:
    with pytest.raises(OpenAIError, match=r"24000 Hz, 7 channel\(s\): Invalid number of channels"):
        run(Microphone(channels=7, timeout=1).record())


def test_a_microphone_that_is_unplugged(device: Any, run: Run) -> None:
    device.lasts = 3
    microphone = Microphone(timeout=1)
    with pytest.raises(OpenAIError, match="stopped"):
        run(microphone.record())
    assert len(microphone.buffer_chunks) == 3


@pytest.mark.parametrize("timeout", [None, 0.02])
def test_a_microphone_that_gives_nothing(device: Any, run: Run, monkeypatch: pytest.MonkeyPatch, timeout: Any) -> None:
    monkeypatch.setattr("openai.helpers.microphone._SILENCE_TIMEOUT", 0.05)
    device.silent = True
    with pytest.raises(OpenAIError, match="no sound came"):
        run(Microphone(timeout=timeout).record())


# What users do wrong


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"channels": 0}, ValueError, "channels must be an integer of 1 or more, not 0"),
        ({"channels": True}, ValueError, "channels"),
        ({"channels": 1.5}, ValueError, "channels"),
        ({"channels": "2"}, ValueError, "channels"),
        ({"timeout": 0}, ValueError, "timeout must be a number of seconds above 0"),
        ({"timeout": -1}, ValueError, "timeout"),
        ({"timeout": math.nan}, ValueError, "timeout"),
        ({"timeout": math.inf}, ValueError, "timeout"),
        ({"timeout": "3"}, ValueError, "timeout"),
        ({"dtype": "float64"}, ValueError, "cannot record float64; dtype must be one of int8"),
        ({"dtype": complex}, ValueError, "complex128"),
        ({"dtype": "loud"}, TypeError, "dtype must be a numpy type"),
        ({"should_record": True}, TypeError, "should_record must be a function .* not bool"),
    ],
)
def test_bad_settings_are_refused_at_once(
    device: Any, arguments: dict[str, Any], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        Microphone(**arguments)
    assert device.streams == []


# What a recording is for


@pytest.mark.parametrize("client_class", [OpenAI, AsyncOpenAI])
def test_a_recording_is_sent_as_a_file(device: Any, run: Run, client_class: Any) -> None:
    pytest.importorskip("starlette")
    device.hears = ramp(10 * BLOCK)

    async def scenario(base_url: str) -> str:
        client = client_class(base_url=base_url, api_key="sk-test")
        recording = await Microphone(timeout=0.1).record()
        if isinstance(client, OpenAI):
            with client:
                return client.audio.transcriptions.create(file=recording, model="whisper-1").text
        async with client:
            return (await client.audio.transcriptions.create(file=recording, model="whisper-1")).text

    with serve() as server:
        assert run(scenario(server.base_url)) == "Hello! This is what was said."
        (request,) = server.requests
    assert b'filename="audio.wav"' in request.body
    assert b"Content-Type: audio/wav" in request.body
    assert device.hears[:2400].tobytes() in request.body
