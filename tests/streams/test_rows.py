"""Every endpoint that streams gives the items of its row."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai import APIError
from openai._streaming import SSEDecoder
from openai.testing import RawServer, reply, serve

SOUND = ("a.wav", b"RIFF....WAVE", "audio/wav")


def items(mode: Any, opened: Any) -> list[Any]:
    stream = mode.outcome(opened)
    assert not stream.completed
    found = mode.rest(stream)
    assert stream.response.is_closed
    assert stream.completed
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
    end = b'data: {"type": "response.completed", "response": {"output": []}, "sequence_number": 9}\n\n'
    with RawServer(reply(body, end)) as server:
        client = mode.client(server.base_url)
        event, _ = items(mode, client.responses.retrieve("r", stream=True, starting_after=7))
        assert server.requests[0].startswith(b"GET /v1/responses/r?starting_after=7&stream=true ")
    assert event.delta == "a"


RESPONSE = b'data: {"type": "response.%s", "response": {"output": []}}\n\n'
IMAGE = b'data: {"type": "image_generation.%s", "b64_json": "AAAA"}\n\n'


@pytest.mark.parametrize("end", [b"completed", b"failed", b"incomplete", b"cancelled"])
def test_a_response_is_whole_with_its_last_event(mode: Any, end: bytes) -> None:
    with RawServer(reply(RESPONSE % b"created", RESPONSE % end)) as server:
        stream = mode.outcome(mode.client(server.base_url).responses.create(model="m", input="a", stream=True))
        mode.take(stream)
        assert not stream.completed
        mode.take(stream)
        assert stream.completed


@pytest.mark.parametrize(("came", "completed"), [(1, False), (2, True)])
def test_images_are_whole_when_all_have_come(mode: Any, came: int, completed: bool) -> None:
    with RawServer(reply(IMAGE % b"partial_image", *[IMAGE % b"completed"] * came)) as server:
        stream = mode.outcome(mode.client(server.base_url).images.generate(prompt="a", n=2, stream=True))
        assert len(mode.rest(stream)) == 1 + came
    assert stream.completed is completed


def test_what_comes_behind_the_last_event_is_passed_on(mode: Any) -> None:
    extra = b'data: {"type": "proxy.cost", "cost": 1}\n\n'
    with RawServer(reply(RESPONSE % b"completed" + extra, extra, b"data: [DONE]\n\n")) as server:
        events = items(mode, mode.client(server.base_url).responses.create(model="m", input="a", stream=True))
    assert [event.type for event in events] == ["response.completed", "proxy.cost", "proxy.cost"]


@pytest.mark.parametrize("end", ["close", "reset", "hang"])
def test_a_connection_that_breaks_behind_the_last_event_breaks_nothing(mode: Any, end: str) -> None:
    with RawServer(reply(RESPONSE % b"completed", end=end, complete=False)) as server:
        (event,) = items(mode, mode.client(server.base_url).responses.create(model="m", input="a", stream=True))
    assert event.type == "response.completed"


@pytest.mark.parametrize("sent", [b"{}", b'{"foo": 1}', b'{"type": null}', b'{"type": "keepalive"}'])
def test_events_of_no_known_type(mode: Any, sent: bytes) -> None:
    with RawServer(reply(b"data: " + sent + b"\n\n", RESPONSE % b"completed")) as server:
        event, _ = items(mode, mode.client(server.base_url).responses.create(model="m", input="a", stream=True))
    assert event.to_dict() == json.loads(sent)
    assert event.type == json.loads(sent).get("type") and event.sequence_number is None


ERROR = {"type": "error", "code": "busy", "message": "overloaded", "param": None, "sequence_number": 3}


@pytest.mark.parametrize("name", [b"", b"event: error\n"])
@pytest.mark.parametrize(
    ("opened", "kind"),
    [
        (lambda c: c.responses.create(model="m", input="a", stream=True), "ResponseErrorEvent"),
        (lambda c: c.responses.retrieve("r", stream=True), "ResponseErrorEvent"),
        (lambda c: c.beta.responses.create(model="m", input="a", stream=True), "BetaResponseErrorEvent"),
        (lambda c: c.beta.responses.retrieve("r", stream=True), "BetaResponseErrorEvent"),
    ],
)
def test_an_error_of_a_response_is_an_event(mode: Any, opened: Any, kind: str, name: bytes) -> None:
    sent = b"data: " + json.dumps(ERROR).encode() + b"\n\n"
    with RawServer(reply(RESPONSE % b"created", name + sent)) as server:
        stream = mode.outcome(opened(mode.client(server.base_url)))
        mode.take(stream)
        event = mode.take(stream)
        assert mode.rest(stream) == []
    assert type(event).__name__ == kind and not stream.completed
    assert (event.type, event.code, event.message, event.sequence_number) == ("error", "busy", "overloaded", 3)


def test_an_error_of_a_response_by_hand_is_an_event(mode: Any) -> None:
    from openai import AsyncStream, Stream
    from openai.types.responses import ResponseStreamEvent

    with RawServer(reply(b"data: " + json.dumps(ERROR).encode() + b"\n\n")) as server:
        client, kind = mode.client(server.base_url), AsyncStream if mode.is_async else Stream
        opened = client.post("/x", cast_to=object, stream=True, stream_cls=kind[ResponseStreamEvent], body={})
        (event,) = mode.rest(mode.outcome(opened))
    assert type(event).__name__ == "ResponseErrorEvent"


@pytest.mark.parametrize(
    "sent",
    [
        b'event: error\ndata: {"message": "overloaded", "code": "busy"}\n\n',
        b'data: {"type": "error", "error": {"message": "overloaded", "code": "busy"}}\n\n',
        b'data: {"type": "response.failed", "error": {"message": "overloaded", "code": "busy"}}\n\n',
    ],
)
def test_an_error_of_a_response_in_another_form_is_raised(mode: Any, sent: bytes) -> None:
    with RawServer(reply(RESPONSE % b"created", sent)) as server:
        stream = mode.outcome(mode.client(server.base_url).responses.create(model="m", input="a", stream=True))
        mode.take(stream)
        with pytest.raises(APIError, match="overloaded") as caught:
            mode.take(stream)
    assert caught.value.code == "busy" and not stream.completed


@pytest.mark.parametrize(
    "opened",
    [
        lambda c: c.images.generate(prompt="a", stream=True),
        lambda c: c.audio.transcriptions.create(model="m", file=SOUND, stream=True),
        lambda c: c.completions.create(model="m", prompt="a", stream=True),
        lambda c: c.chat.completions.create(model="m", messages=[], stream=True),
    ],
)
def test_streams_without_an_event_for_errors_raise_them(mode: Any, opened: Any) -> None:
    with RawServer(reply(b"data: " + json.dumps(ERROR).encode() + b"\n\n")) as server:
        stream = mode.outcome(opened(mode.client(server.base_url)))
        with pytest.raises(APIError, match="overloaded") as caught:
            mode.rest(stream)
    assert caught.value.code == "busy"


def test_a_stream_class_of_ones_own_knows_its_call(mode: Any) -> None:
    from openai import AsyncStream, Stream
    from openai.types.beta import AssistantStreamEvent

    body = b'event: thread.run.created\ndata: {"id": "r"}\n\ndata: {"error": {"message": "no"}}\n\n'
    with RawServer(reply(body)) as server:
        client, kind = mode.client(server.base_url), AsyncStream if mode.is_async else Stream
        options = {"synthesize_event_and_data": True}
        opened = client.post("/x", cast_to=object, stream=True, stream_cls=kind[AssistantStreamEvent], options=options)
        stream = mode.outcome(opened)
        event = mode.take(stream)
        assert (event.event, event.data.id) == ("thread.run.created", "r")
        with pytest.raises(APIError, match="no") as caught:
            mode.take(stream)
    assert caught.value.endpoint == "client.post"


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
