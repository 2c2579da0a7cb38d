"""Plays a tone, records it back, and prints as JSON what was heard; run with a sound system of its own."""

from __future__ import annotations

import asyncio
import json
import sys
import wave
from collections.abc import AsyncIterator
from typing import Any

import httpx
import numpy as np

from openai import HttpxBinaryResponseContent
from openai.helpers import LocalAudioPlayer, Microphone

RATE = 24000


def tone(hertz: float, seconds: float) -> Any:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(round(RATE * seconds)) / RATE)).astype(np.float32)


def as_int16(samples: Any) -> Any:
    return (samples * 32767).astype(np.int16)


async def pieces(samples: Any) -> AsyncIterator[Any]:
    for piece in np.array_split(samples, 20):
        await asyncio.sleep(0)
        yield piece
    yield None


def speech(samples: Any) -> HttpxBinaryResponseContent:
    content = as_int16(samples).astype("<i2").tobytes()
    return HttpxBinaryResponseContent(httpx.Response(200, content=content, headers={"content-type": "audio/pcm"}))


async def play(way: str, sound: Any) -> None:
    player = LocalAudioPlayer()
    if way == "stream":
        await player.play_stream(pieces(sound))
    elif way == "response":
        await player.play(speech(sound))
    elif way == "int16":
        await player.play(as_int16(sound))
    else:
        await player.play(np.column_stack([sound, sound]) if way == "stereo" else sound)


async def heard(way: str, sound: Any, channels: int, dtype: str) -> tuple[Any, int]:
    """Return what the microphone heard while a sound was played, as floats, and how many frames that was."""
    loop, listening = asyncio.get_running_loop(), asyncio.Event()
    played = False

    def goes_on() -> bool:
        loop.call_soon_threadsafe(listening.set)
        return not played

    microphone = Microphone(channels, getattr(np, dtype), should_record=goes_on, timeout=len(sound) / RATE + 5)
    recording = asyncio.ensure_future(microphone.record())
    await listening.wait()
    await play(way, sound)
    played = True
    _, file, _ = await recording
    with wave.open(file) as read:
        assert (read.getframerate(), read.getnchannels()) == (RATE, channels)
        whole = np.frombuffer(read.readframes(read.getnframes()), f"<i{read.getsampwidth()}").astype(float)
    return whole.reshape(-1, channels)[:, -1] / np.iinfo(f"i{read.getsampwidth()}").max, read.getnframes()


def measured(samples: Any) -> dict[str, float]:
    loud = np.flatnonzero(np.abs(samples) > 0.05)
    if not len(loud):
        return {"seconds": 0, "hertz": 0, "peak": 0}
    part = samples[loud[0] : loud[-1] + 1]
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    return {
        "seconds": len(part) / RATE,
        "hertz": float(np.argmax(spectrum) * RATE / len(part)),
        "peak": float(np.abs(part).max()),
    }


if __name__ == "__main__":
    way, hertz, seconds, channels, dtype = sys.argv[1:]
    samples, _ = asyncio.run(heard(way, tone(float(hertz), float(seconds)), int(channels), dtype))
    print(json.dumps(measured(samples)))
