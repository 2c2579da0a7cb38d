"""From the bytes of a response to its object, and one look into it.

Loading the JSON is part of it on every side, with the parser that the side uses in its own calls.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any, Callable, Optional

from . import _data, _rounds

Decode = Callable[[bytes, Any], Any]


def openai_type(what: str) -> Any:
    if what == "page":
        from openai.pagination import SyncCursorPage
        from openai.types import FileObject

        return SyncCursorPage[FileObject]
    from openai.types.chat import ChatCompletion

    return ChatCompletion


def ours(what: str) -> tuple[Decode, Any]:
    return importlib.import_module("openai._model.structure").decode, openai_type(what)


def official(what: str) -> tuple[Decode, Any]:
    construct_type = importlib.import_module("openai._models").construct_type

    def decode(data: bytes, type_: Any) -> Any:
        return construct_type(type_=type_, value=json.loads(data))

    return decode, openai_type(what)


def structs(what: str) -> tuple[Decode, Any]:
    # Through importlib and defstruct, so that nobody needs msgspec to check the types of this file.
    msgspec = importlib.import_module("msgspec")
    text, number = Optional[str], Optional[int]

    def struct(name: str, **fields: Any) -> Any:
        return msgspec.defstruct(name, list(fields.items()))

    def list_of(item: Any) -> Any:
        return list[item]

    message = struct("Message", role=str, content=text, refusal=text, annotations=list[Any])
    choice = struct("Choice", index=int, message=message, logprobs=Any, finish_reason=str)
    prompt = struct("PromptDetails", cached_tokens=int, audio_tokens=int)
    answer = struct(
        "AnswerDetails",
        reasoning_tokens=int,
        audio_tokens=int,
        accepted_prediction_tokens=int,
        rejected_prediction_tokens=int,
    )
    usage = struct(
        "Usage",
        prompt_tokens=int,
        completion_tokens=int,
        total_tokens=int,
        prompt_tokens_details=prompt,
        completion_tokens_details=answer,
    )
    completion = struct(
        "Completion",
        id=str,
        created=int,
        model=str,
        service_tier=text,
        system_fingerprint=text,
        object=str,
        choices=list_of(choice),
        usage=usage,
    )
    file = struct(
        "File",
        id=str,
        object=str,
        bytes=int,
        created_at=int,
        expires_at=number,
        filename=str,
        purpose=str,
        status=str,
        status_details=text,
    )
    page = struct("Page", object=str, data=list_of(file), has_more=bool, first_id=str, last_id=str)

    def decode(data: bytes, type_: Any) -> Any:
        return msgspec.json.decode(data, type=type_)

    return decode, page if what == "page" else completion


def completion_operation(side: str) -> Callable[[], object]:
    data = _data.completion()
    if side == "floor":
        import orjson

        def loads() -> object:
            return orjson.loads(data)["choices"][0]["message"]["content"]

        return loads
    decode, completion = SIDES[side]("completion")

    def operation() -> object:
        return decode(data, completion).choices[0].message.content

    assert decode(data, completion).usage.completion_tokens_details.reasoning_tokens == 0
    return operation


def page_operation(side: str) -> Callable[[], object]:
    data = _data.page()
    if side == "floor":
        import orjson

        def loads() -> object:
            return [item["filename"] for item in orjson.loads(data)["data"]][-1]

        return loads
    decode, page = SIDES[side]("page")

    def operation() -> object:
        return [item.filename for item in decode(data, page).data][-1]

    assert len(decode(data, page).data) == _data.FILES
    return operation


SIDES = {"ours": ours, "official": official, "msgspec": structs}

if __name__ == "__main__":
    if sys.argv[2] == "completion":
        run, expected = completion_operation(sys.argv[1]), _data.CONTENT
    else:
        run, expected = page_operation(sys.argv[1]), f"training-part-{_data.FILES - 1:03d}.jsonl"
    assert run() == expected
    _rounds.serve(run)
    assert run() == expected
