"""Every endpoint that streams gives the items of its row."""

from __future__ import annotations

from typing import Any

import pytest

from openai._streaming import SSEDecoder
from openai.testing import RawServer, reply, serve

SOUND = ("a.wav", b"RIFF....WAVE", "audio/wav")


def items(mode: Any, opened: Any) -> list[Any]:
    stream = mode.outcome(opened)
    found = mode.rest(stream)
    assert stream.response.is_closed
    return found


@pytest.mark.parametrize(
    ("call", "last"),
    [
        (
            lambda c: c.chat.completions.create(model="m", messages=[{"role": "user", "content": "a"}], stream=True),
            "ChatCompletionChunk",
        ),
        (lambda c: c.completions.create(model="m", prompt="a", stream=True), "Completion"),
        (lambda c: c.responses.create(model="m", input="a", stream=True), "ResponseCompletedEvent"),
        (
            lambda c: c.audio.transcriptions.create(model="m", file=SOUND, stream=True),
            "TranscriptionTextDoneEvent",
        ),
        (lambda c: c.images.generate(prompt="a", stream=True), "ImageGenCompletedEvent"),
        (lambda c: c.images.edit(prompt="a", image=SOUND, stream=True), "ImageEditCompletedEvent"),
    ],
)
def test_a_row_that_streams(mode: Any, call: Any, last: str) -> None:
    with serve() as server:
        assert type(items(mode, call(mode.client(server.base_url)))[-1]).__name__ == last


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.beta.threads.create_and_run(assistant_id="a", stream=True),
        lambda c: c.beta.threads.runs.create("t", assistant_id="a", stream=True),
        lambda c: c.beta.threads.runs.submit_tool_outputs("t", "r", tool_outputs=[], stream=True),
    ],
)
def test_runs_of_assistants(mode: Any, call: Any) -> None:
    body = b'event: thread.run.created\ndata: {"id": "r", "status": "queued"}\n\nevent: done\ndata: [DONE]\n\n'
    with RawServer(reply(body)) as server:
        (event,) = items(mode, call(mode.client(server.base_url)))
    assert type(event).__name__ == "ThreadRunCreated" and event.data.status == "queued"


def test_going_on_with_a_response(mode: Any) -> None:
    body = b'data: {"type": "response.output_text.delta", "delta": "a", "sequence_number": 8}\n\n'
    with RawServer(reply(body)) as server:
        client = mode.client(server.base_url)
        (event,) = items(mode, client.responses.retrieve("r", stream=True, starting_after=7))
        assert server.requests[0].startswith(b"GET /v1/responses/r?starting_after=7&stream=true ")
    assert event.delta == "a"


def test_speech_as_events() -> None:
    from openai import OpenAI

    body = b'data: {"type": "speech.audio.delta", "audio": "AAAA"}\n\ndata: {"type": "speech.audio.done"}\n\n'
    with RawServer(reply(body)) as server, OpenAI(base_url=server.base_url, api_key="k") as client:
        sound = client.audio.speech.create(model="m", input="a", voice="v", stream_format="sse")
        events = [event.json() for event in SSEDecoder().iter_bytes(sound.iter_bytes())]
    assert [event["type"] for event in events] == ["speech.audio.delta", "speech.audio.done"]


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        (None, "Transcription"),
        ("json", "Transcription"),
        ("verbose_json", "TranscriptionVerbose"),
        ("diarized_json", "TranscriptionDiarized"),
        ("text", "str"),
        ("srt", "str"),
        ("vtt", "str"),
    ],
)
def test_what_a_transcription_returns(mode: Any, form: Any, kind: str) -> None:
    with serve() as server:
        client = mode.client(server.base_url)
        form = {} if form is None else {"response_format": form}
        made = mode.outcome(client.audio.transcriptions.create(model="m", file=SOUND, **form))
    assert type(made).__name__ == kind


@pytest.mark.parametrize(
    ("form", "kind"),
    [("json", "Translation"), ("verbose_json", "TranslationVerbose"), ("text", "str"), ("srt", "str"), ("vtt", "str")],
)
def test_what_a_translation_returns(mode: Any, form: str, kind: str) -> None:
    with serve() as server:
        client = mode.client(server.base_url)
        made = mode.outcome(client.audio.translations.create(model="m", file=SOUND, response_format=form))
    assert type(made).__name__ == kind
