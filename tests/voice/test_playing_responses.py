"""Playing what the API sends, in each form in which it comes."""

from __future__ import annotations

import io
import struct
import wave
from collections.abc import AsyncIterator, Iterator
from typing import Any, Callable

import httpx
import pytest
from hypothesis import given, strategies as st

from openai import AsyncOpenAI, HttpxBinaryResponseContent, OpenAI
from openai.helpers import LocalAudioPlayer, _speech

np = pytest.importorskip("numpy", reason="needs the extra voice-helpers")

Run = Callable[[Any], Any]

SOUND = ((np.arange(3001) % 100 + 1) / 128).astype(np.float32)
PCM = (SOUND * 32768).astype("<i2").tobytes()


def wav(samples: bytes = PCM, *, channels: int = 1, rate: int = 24000, width: int = 2) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as target:
        target.setnchannels(channels)
        target.setsampwidth(width)
        target.setframerate(rate)
        target.writeframes(samples)
    return file.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def riff(*chunks: bytes) -> bytes:
    return chunk(b"RIFF", b"WAVE" + b"".join(chunks))


def header(code: int = 1, bits: int = 16, more: bytes = b"") -> bytes:
    return chunk(b"fmt ", struct.pack("<HHIIHH", code, 1, 24000, 24000 * bits // 8, bits // 8, bits) + more)


def response(content: bytes, media_type: str = "audio/wav") -> HttpxBinaryResponseContent:
    return HttpxBinaryResponseContent(httpx.Response(200, content=content, headers={"content-type": media_type}))


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces of a few bytes."""

    def __init__(self, content: bytes, size: int) -> None:
        self.pieces = [content[at : at + size] for at in range(0, len(content), size)]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


def transport(content: bytes, media_type: str, size: int) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Pieces(content, size), headers={"content-type": media_type})

    return httpx.MockTransport(answer)


SPEECH: dict[str, Any] = {"input": "Hello", "model": "tts-1", "voice": "alloy", "response_format": "pcm"}


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("size", [1001, 65536])
@pytest.mark.parametrize(("content", "media_type"), [(PCM, "audio/pcm"), (wav(), "audio/wav")], ids=["pcm", "wav"])
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_speech_is_played_in_each_form_in_which_it_comes(
    device: Any, run: Run, colour: str, content: bytes, media_type: str, size: int, streamed: bool
) -> None:
    served = transport(content, media_type, size)

    async def scenario() -> None:
        player = LocalAudioPlayer()
        if colour == "sync":
            with OpenAI(api_key="sk-test", http_client=httpx.Client(transport=served)) as client:
                if streamed:
                    with client.audio.speech.with_streaming_response.create(**SPEECH) as arriving:
                        await player.play(arriving)
                else:
                    await player.play(client.audio.speech.create(**SPEECH))
            return
        async with AsyncOpenAI(api_key="sk-test", http_client=httpx.AsyncClient(transport=served)) as client:
            if streamed:
                async with client.audio.speech.with_streaming_response.create(**SPEECH) as arriving:
                    await player.play(arriving)
            else:
                await player.play(await client.audio.speech.create(**SPEECH))

    run(scenario())
    heard = device.played()[:, 0]
    assert np.array_equal(heard[heard != 0], SOUND)
    assert device.streams[0].samplerate == 24000


# Files of many kinds


@pytest.mark.parametrize("rate", [8000, 44100])
def test_a_wav_file_is_played_at_its_own_rate_with_its_own_channels(device: Any, run: Run, rate: int) -> None:
    run(LocalAudioPlayer().play(response(wav(PCM[:-2], channels=2, rate=rate))))
    assert (device.streams[0].samplerate, device.streams[0].channels) == (rate, 2)
    assert np.array_equal(device.played(), SOUND[:-1].reshape(-1, 2))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(riff(header(), chunk(b"LIST", b"odd"), chunk(b"data", PCM)), id="other chunks before"),
        pytest.param(riff(header(), chunk(b"data", PCM), chunk(b"LIST", b"\1" * 50)), id="other chunks behind"),
        pytest.param(riff(header(), b"data\xff\xff\xff\xff" + PCM), id="a length that was not known"),
        pytest.param(riff(header(), b"data\0\0\0\0" + PCM), id="a length that was left out"),
        pytest.param(
            riff(header(0xFFFE, more=struct.pack("<HHIH", 22, 16, 4, 1) + b"\0" * 14), chunk(b"data", PCM)),
            id="the longer header",
        ),
        pytest.param(riff(header(3, 32), chunk(b"data", SOUND.astype("<f4").tobytes())), id="floats"),
        pytest.param(PCM + b"\x7f", id="half a sample at the end"),
    ],
)
def test_sound_is_found_in_it(device: Any, run: Run, content: bytes) -> None:
    run(LocalAudioPlayer().play(response(content)))
    assert np.array_equal(device.played()[:, 0], SOUND)


@pytest.mark.parametrize("content", [b"", b"\0", wav(b"")])
def test_a_response_may_hold_no_sound(device: Any, run: Run, content: bytes) -> None:
    run(LocalAudioPlayer().play(response(content)))
    assert not device.played().any()


def test_without_a_content_type_it_is_taken_for_raw_sound(device: Any, run: Run) -> None:
    run(LocalAudioPlayer().play(HttpxBinaryResponseContent(httpx.Response(200, content=PCM))))
    assert np.array_equal(device.played()[:, 0], SOUND)


@pytest.mark.parametrize("media_type", ["audio/mpeg", "audio/ogg; codecs=opus", "audio/aac", "audio/flac", "Audio/MP3"])
def test_what_needs_a_decoder_is_refused_before_it_becomes_noise(device: Any, run: Run, media_type: str) -> None:
    with pytest.raises(ValueError, match='cannot be played without a decoder; ask for response_format="pcm" or "wav"'):
        run(LocalAudioPlayer().play(response(PCM, media_type)))
    assert device.streams == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (wav(b"\x80" * 50, width=1), "8 bits in format 1; 16 bits can be played"),
        (riff(header(85, 0), chunk(b"data", PCM)), "format 85"),
        (riff(chunk(b"data", PCM)), "does not say how its samples are stored"),
        (riff(chunk(b"fmt ", b"\1\0"), chunk(b"data", PCM)), "broken header"),
        (riff(header()), "without samples"),
        (riff(header(), b"data"), "without samples"),
        (riff(header(), chunk(b"LIST", b"\0" * 200_000)), "without samples"),
    ],
)
def test_a_wav_file_that_cannot_be_played_is_refused(device: Any, run: Run, content: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        run(LocalAudioPlayer().play(response(content)))
    assert device.streams == []


@given(st.lists(st.integers(0, len(wav()))), st.sampled_from([PCM, PCM + b"\1", wav()]))
def test_it_does_not_matter_where_the_network_cuts(cuts: list[int], content: bytes) -> None:
    async def body() -> AsyncIterator[bytes]:
        ends = [0, *sorted(cuts), len(content)]
        for begin, end in zip(ends, ends[1:]):
            yield content[begin:end]

    async def read() -> Any:
        pieces = body()
        format_, first = await _speech.read_format(pieces)
        return np.concatenate([samples async for samples in _speech.iter_samples(format_, first, pieces)])

    import asyncio

    assert asyncio.run(read())[:, 0].tobytes() == PCM
