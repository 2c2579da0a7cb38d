"""What type checkers see of the library: every ``assert_type`` below is a promise to its users.

The program also runs, against ``openai serve`` or whatever OPENAI_BASE_URL names.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
from typing_extensions import assert_type

import openai
from openai import APIError, AsyncOpenAI, AsyncStream, OpenAI, OpenAIError, RateLimitError, Stream
from openai._legacy_response import LegacyAPIResponse
from openai._response import APIResponse, AsyncAPIResponse, StreamedBinaryAPIResponse
from openai.pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from openai.types import (
    Batch,
    Completion,
    CreateEmbeddingResponse,
    FileDeleted,
    FileObject,
    Model,
    ModelDeleted,
    ModerationCreateResponse,
)
from openai.types.audio import Transcription, TranscriptionVerbose
from openai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionMessageParam,
    ChatCompletionStoreMessage,
)

QUESTION: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello!"}]


def clients() -> None:
    def key() -> str:
        return "sk-test"

    async def key_async() -> str:
        return "sk-test"

    sync = OpenAI(api_key=key, http_client=httpx.Client(), timeout=httpx.Timeout(5.0), max_retries=0)
    asynchronous = AsyncOpenAI(api_key=key_async, http_client=httpx.AsyncClient(), timeout=None)
    assert_type(sync.with_options(timeout=3, default_headers={"x-test": "1"}), OpenAI)
    assert_type(asynchronous.copy(max_retries=3, base_url=httpx.URL("http://localhost")), AsyncOpenAI)
    # What is wrong is found: each of these comments would be reported if there were nothing to ignore.
    OpenAI(api_key=key_async)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    OpenAI(http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    OpenAI(apikey="sk-test")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    sync.chat.completions.retrieve()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    sync.models.retrieve(4)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def the_issue() -> None:
    client = OpenAI()
    r = client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "Hello!"}])
    assert r.usage is not None
    print(r.choices[0].message.content, r.usage.total_tokens, r.to_dict().keys(), r._request_id)
    for chunk in client.chat.completions.create(model="gpt-4", messages=[r.choices[0].message], stream=True):
        print(chunk.choices[0].delta.content or "", end="")
    print(client.embeddings.create(model="m", input=["a", "b"]).data[1].embedding[:3])
    print([f.id for f in client.files.list(limit=2)])


def chat(client: OpenAI, wanted: bool) -> None:
    completions = client.chat.completions
    answer = completions.create(model="gpt-4", messages=QUESTION)
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices[0].message.content, "str | None")
    assert_type(completions.create(model="gpt-4", messages=QUESTION, stream=False), ChatCompletion)
    with completions.create(model="gpt-4", messages=QUESTION, stream=True) as stream:
        assert_type(stream, Stream[ChatCompletionChunk])
        for chunk in stream:
            assert_type(chunk, ChatCompletionChunk)
    assert_type(
        completions.create(model="gpt-4", messages=QUESTION, stream=wanted),
        "ChatCompletion | Stream[ChatCompletionChunk]",
    )
    assert_type(completions.retrieve(answer.id), ChatCompletion)
    assert_type(completions.update(completion_id=answer.id, metadata={"label": "a"}), ChatCompletion)
    assert_type(completions.list(order="desc"), SyncCursorPage[ChatCompletion])
    assert_type(completions.messages.list(answer.id), SyncCursorPage[ChatCompletionStoreMessage])
    assert_type(completions.delete(answer.id), ChatCompletionDeleted)


def others(client: OpenAI) -> None:
    assert_type(client.completions.create(model="davinci-002", prompt="Once"), Completion)
    assert_type(client.completions.create(model="davinci-002", prompt="Once", stream=True), Stream[Completion])
    vectors = client.embeddings.create(model="text-embedding-3-small", input=[1, 2, 3], extra_headers={"x-test": "1"})
    assert_type(vectors, CreateEmbeddingResponse)
    assert_type(vectors.data[0].embedding, "list[float]")
    assert_type(client.moderations.create(input=["a", "b"], timeout=2.5), ModerationCreateResponse)
    assert_type(client.models.list(), SyncPage[Model])
    assert_type(client.models.retrieve("gpt-4"), Model)
    assert_type(client.models.delete("ft:gpt-4:mine"), ModelDeleted)


def files_and_batches(client: OpenAI) -> None:
    file = client.files.create(file=Path(__file__), purpose="batch")
    assert_type(file, FileObject)
    assert_type(client.files.create(file=("a.jsonl", b"{}"), purpose="user_data"), FileObject)
    assert_type(client.files.retrieve(file.id), FileObject)
    assert_type(client.files.content(file.id).read(), bytes)
    page = client.files.list(limit=2)
    assert_type(page, SyncCursorPage[FileObject])
    assert_type(page.get_next_page() if page.has_next_page() else page, SyncCursorPage[FileObject])
    assert_type([each.id for each in page], "list[str]")
    batch = client.batches.create(completion_window="24h", endpoint="/v1/embeddings", input_file_id=file.id)
    assert_type(batch, Batch)
    assert_type(client.batches.retrieve(batch.id), Batch)
    assert_type(client.batches.cancel(batch.id), Batch)
    assert_type(client.batches.list(), SyncCursorPage[Batch])
    assert_type(client.files.delete(file.id), FileDeleted)


def responses_as_they_came(client: OpenAI, file: FileObject) -> None:
    raw = client.chat.completions.with_raw_response
    assert_type(raw.create(model="gpt-4", messages=QUESTION), LegacyAPIResponse[ChatCompletion])
    assert_type(raw.create(model="gpt-4", messages=QUESTION).parse(), ChatCompletion)
    assert_type(raw.create(model="gpt-4", messages=QUESTION).parse(to=Model), Model)
    assert_type(
        raw.create(model="gpt-4", messages=QUESTION, stream=True), LegacyAPIResponse[Stream[ChatCompletionChunk]]
    )
    assert_type(client.with_raw_response.files.list().parse(), SyncCursorPage[FileObject])
    with client.models.with_streaming_response.list() as response:
        assert_type(response, APIResponse[SyncPage[Model]])
        assert_type(response.parse(), SyncPage[Model])
    with client.with_streaming_response.files.content(file.id) as content:
        assert_type(content, StreamedBinaryAPIResponse)
        assert_type(content.read(), bytes)


def by_hand(client: OpenAI) -> None:
    assert_type(client.get("/models/gpt-4", cast_to=Model), Model)
    assert_type(
        client.post("/embeddings", cast_to=CreateEmbeddingResponse, body={"model": "m", "input": "a"}).model, str
    )
    assert_type(client.get("/models/gpt-4", cast_to=httpx.Response), httpx.Response)
    page = client.get_api_list("/files", model=FileObject, page=SyncCursorPage[FileObject])
    assert_type(page, SyncCursorPage[FileObject])


def transcriptions(client: OpenAI) -> None:
    create = client.audio.transcriptions.create
    sound = ("a.wav", b"sound")
    assert_type(create(file=sound, model="whisper-1"), Transcription)
    assert_type(create(file=sound, model="whisper-1", response_format="json"), Transcription)
    assert_type(create(file=sound, model="whisper-1", response_format="text"), str)
    assert_type(create(file=sound, model="whisper-1", response_format="verbose_json"), TranscriptionVerbose)


def errors(client: OpenAI) -> None:
    try:
        client.models.retrieve("nonsense")
    except RateLimitError as error:
        assert_type(error.response, httpx.Response)
        print(error.status_code, error.request_id)
    except openai.APIStatusError as error:
        assert_type(error.status_code, int)
    except APIError as error:
        assert_type(error.request, httpx.Request)
    except OpenAIError as error:
        print(error)


async def chat_async(client: AsyncOpenAI, wanted: bool) -> None:
    completions = client.chat.completions
    assert_type(await completions.create(model="gpt-4", messages=QUESTION), ChatCompletion)
    async with await completions.create(model="gpt-4", messages=QUESTION, stream=True) as stream:
        assert_type(stream, AsyncStream[ChatCompletionChunk])
        async for chunk in stream:
            assert_type(chunk, ChatCompletionChunk)
    assert_type(
        await completions.create(model="gpt-4", messages=QUESTION, stream=wanted),
        "ChatCompletion | AsyncStream[ChatCompletionChunk]",
    )
    assert_type(completions.list(), AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]])


async def others_async(client: AsyncOpenAI) -> None:
    assert_type(await client.completions.create(model="davinci-002", prompt="Once"), Completion)
    assert_type(await client.embeddings.create(model="m", input="a"), CreateEmbeddingResponse)
    assert_type(await client.moderations.create(input="a"), ModerationCreateResponse)
    assert_type(await client.models.list(), AsyncPage[Model])
    async for file in client.files.list():
        assert_type(file, FileObject)
    page = await client.files.list(limit=2)
    assert_type(page, AsyncCursorPage[FileObject])
    assert_type(await page.get_next_page() if page.has_next_page() else page, AsyncCursorPage[FileObject])
    assert_type((await client.files.content("file-1")).text, str)
    assert_type(await client.batches.retrieve("batch-1"), Batch)


async def responses_as_they_came_async(client: AsyncOpenAI) -> None:
    raw = await client.chat.completions.with_raw_response.create(model="gpt-4", messages=QUESTION)
    assert_type(raw, LegacyAPIResponse[ChatCompletion])
    assert_type((await client.files.with_raw_response.list()).parse(), AsyncCursorPage[FileObject])
    async with client.models.with_streaming_response.list() as response:
        assert_type(response, AsyncAPIResponse[AsyncPage[Model]])
        assert_type(await response.parse(), AsyncPage[Model])
    opened = await client.with_streaming_response.models.retrieve("gpt-4")
    assert_type(opened, AsyncAPIResponse[Model])
    assert_type(await client.get("/models/gpt-4", cast_to=Model), Model)


async def the_issue_async() -> None:
    async with AsyncOpenAI() as client:
        r = await client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "Hello!"}])
        print(r.choices[0].message.content, r._request_id)
        async for chunk in await client.chat.completions.create(
            model="gpt-4", messages=[r.choices[0].message], stream=True
        ):
            print(chunk.choices[0].delta.content or "", end="")
        print((await client.embeddings.create(model="m", input=["a", "b"])).data[1].embedding[:3])
        print([f.id async for f in client.files.list(limit=2)])


if __name__ == "__main__":
    the_issue()
    asyncio.run(the_issue_async())
