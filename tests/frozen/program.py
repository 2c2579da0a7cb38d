"""A program that uses the library as programs do; it is frozen, and then run against a server.

Its last line of output is a JSON object with what came of each part.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import sys
from typing import Any

from openai import AsyncOpenAI, OpenAI

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


@dataclasses.dataclass
class Task:
    title: str


def work() -> dict[str, Any]:
    client = OpenAI()
    done: dict[str, Any] = {
        "call": client.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.role
    }
    with client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as chunks:
        done["stream"] = any(chunk.choices for chunk in chunks)
    with client.responses.stream(model="m", input="Hi") as stream:
        done["stream helper"] = stream.get_final_response().status
    done["structured"] = client.responses.parse(model="m", input="Hi", text_format=Task).output_parsed == Task("title")
    file = client.files.create(file=("a.txt", b"text"), purpose="user_data")
    done["helper"] = client.files.wait_for_processing(file.id).id == file.id
    done["list"] = [type(item).__name__ for item in client.files.list()]

    from openai.types.chat import ChatCompletionMessageParam
    from openai.types.realtime import RealtimeServerEvent

    done["types"] = [ChatCompletionMessageParam is not None, RealtimeServerEvent is not None]
    done["realtime"] = [hasattr(client.realtime, "connect"), "openai.resources.realtime" in sys.modules]
    done["async"] = asyncio.run(work_async())
    if "pydantic" in sys.argv:
        done["pydantic"] = work_with_pydantic(client)
    client.close()
    return done


async def work_async() -> Any:
    async with AsyncOpenAI() as client:
        answer = await client.responses.create(model="m", input="Hi")
        stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        return [answer.status, len([chunk async for chunk in stream]) > 0]


def work_with_pydantic(client: OpenAI) -> Any:
    from pydantic import BaseModel

    class Note(BaseModel):
        title: str

    completion = client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Note)
    return [isinstance(completion, BaseModel), completion.choices[0].message.parsed == Note(title="title")]


if __name__ == "__main__":
    print(json.dumps(work()))
