"""Endpoints whose answer comes in the form that a param asks for."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

import httpx
import pytest

import openai
from openai.types.audio import (
    SpeechAudioDeltaEvent,
    SpeechAudioDoneEvent,
    SpeechStreamEvent,
    Transcription,
    TranscriptionDiarized,
    TranscriptionVerbose,
)

from .conftest import Mode


class Form(Enum):
    TEXT = "text"
    VERBOSE = "verbose_json"


class TextForm(str, Enum):
    TEXT = "text"
    VERBOSE = "verbose_json"


def answering(mode: Mode, content: bytes, media_type: str = "application/json") -> Any:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content, headers={"content-type": media_type})

    return mode.client(http_client=mode.http_client(transport=httpx.MockTransport(answer)))


def heard(mode: Mode, **params: Any) -> Any:
    client = answering(mode, b'{"text": "Hi"}')
    return mode.run(client.audio.transcriptions.create, file=b"x", model="m", **params)


@pytest.mark.parametrize(
    ("form", "type_"),
    [
        ("json", Transcription),
        ("verbose_json", TranscriptionVerbose),
        ("diarized_json", TranscriptionDiarized),
        ("text", str),
        ("srt", str),
        ("vtt", str),
        ("something newer", Transcription),
        (Form.VERBOSE, TranscriptionVerbose),
        (Form.TEXT, str),
        (TextForm.VERBOSE, TranscriptionVerbose),
        (TextForm.TEXT, str),
    ],
)
def test_the_form_chooses_the_type(mode: Mode, form: Any, type_: Any) -> None:
    assert type(heard(mode, response_format=form)) is type_
    # What is laid over the arguments is what the server sees.
    assert type(heard(mode, response_format="json", extra_body={"response_format": form})) is type_


def test_no_form(mode: Mode) -> None:
    assert type(heard(mode)) is Transcription
    assert type(heard(mode, extra_body={"other": 1})) is Transcription


def test_speech_as_events(mode: Mode) -> None:
    sent: list[dict[str, Any]] = [
        {"type": "speech.audio.delta", "audio": "AAA="},
        {"type": "speech.audio.done", "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}},
    ]
    body = b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in sent)
    client = answering(mode, body, "text/event-stream")
    params = {"model": "m", "voice": "alloy", "input": "Hi", "stream_format": "sse"}

    def check(events: list[Any], stream: Any) -> None:
        assert [type(event) for event in events] == [SpeechAudioDeltaEvent, SpeechAudioDoneEvent]
        assert [event.to_dict() for event in events] == sent
        assert stream.completed

    async def streamed() -> None:
        async with client.audio.speech.with_streaming_response.create(**params) as response:
            stream = await response.parse(to=openai.AsyncStream[SpeechStreamEvent])
            check([event async for event in stream], stream)

    if mode.is_async:
        mode.run(streamed)
    else:
        with client.audio.speech.with_streaming_response.create(**params) as response:
            stream = response.parse(to=openai.Stream[SpeechStreamEvent])
            check(list(stream), stream)
    # As officially, the method itself gives the bytes.
    assert mode.run(client.audio.speech.create, **params).content == body
