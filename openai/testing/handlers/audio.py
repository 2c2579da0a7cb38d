"""Speech: silence is what is said, and what is heard is always the same."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping

from ..._calls.type_names import resolve
from .._call import ApiError, Call, Content, Events, Handler, Json, Result
from .._example import minimal
from .._text import tokens
from ._media import silence, wav

_TEXT = "Hello! This is what was said."
#: How long every recording is, in seconds.
_LENGTH = 1.0
_TIMES = {
    "srt": f"1\n00:00:00,000 --> 00:00:01,000\n{_TEXT}\n\n",
    "vtt": f"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{_TEXT}\n\n",
    "text": f"{_TEXT}\n",
}
_SEGMENT = {"id": 0, "start": 0.0, "end": _LENGTH, "text": _TEXT}


def speak(call: Call) -> Result:
    call.model()
    samples = silence(0.1)
    if call.body.get("stream_format") == "sse":
        return Events(_spoken(samples), named=True)
    if call.body.get("response_format") == "pcm":
        return Content(samples, "audio/pcm")
    # Other formats need an encoder; players look at the bytes, and take these for what they are.
    return Content(wav(samples), "audio/wav")


def _spoken(samples: bytes) -> Iterator[Json]:
    half = len(samples) // 2
    for piece in (samples[:half], samples[half:]):
        yield {"type": "speech.audio.delta", "audio": base64.b64encode(piece).decode()}
    yield {"type": "speech.audio.done", "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}}


def hear(call: Call) -> Result:
    call.model()
    wanted = str(call.body.get("response_format") or "json")
    if call.row.stream and str(call.body.get("stream")).lower() == "true":
        return Events(_events(), named=True)
    if wanted in _TIMES:
        return Content(_TIMES[wanted].encode(), "text/plain; charset=utf-8")
    types = call.row.variants[1] if call.row.variants else {}
    if wanted != "json" and wanted not in types:
        raise ApiError(400, f"There is no format {wanted!r}.", param="response_format", code="invalid_value")
    type_ = resolve(types.get(wanted, call.row.returns or ""), call.row.types)
    answer: Json = {**minimal(type_), "text": _TEXT}
    if wanted == "verbose_json":
        answer.update(duration=_LENGTH, language="english", segments=[_verbose_segment()])
    elif wanted == "diarized_json":
        answer.update(duration=_LENGTH, segments=[{**_SEGMENT, "id": "seg_0", "speaker": "A", "type": _DIARIZED}])
    if call.row.stream:
        answer["usage"] = {"type": "duration", "seconds": _LENGTH}
    return answer


_DIARIZED = "transcript.text.segment"


def _verbose_segment() -> Json:
    return {**minimal(resolve("TranscriptionSegment", "audio")), **_SEGMENT}


def _events() -> Iterator[Json]:
    for word in tokens(_TEXT):
        yield {"type": "transcript.text.delta", "delta": word}
    yield {"type": "transcript.text.done", "text": _TEXT}


HANDLERS: Mapping[str, Handler] = {
    "audio.speech.create": speak,
    "audio.transcriptions.create": hear,
    "audio.translations.create": hear,
}
