"""The resources of both kinds of clients have the methods that helpers call: type checkers compare them."""

from __future__ import annotations

from typing import List

from openai import AsyncOpenAI, OpenAI
from openai.lib import _protocols as protocols
from openai.types import FileObject


def compare_resources(client: OpenAI, async_client: AsyncOpenAI) -> List[object]:
    files: List[protocols.PollableResource[FileObject]] = [client.files, async_client.files]
    videos: List[protocols.VideosResource] = [client.videos, async_client.videos]
    stores = client.vector_stores, async_client.vector_stores
    store_files: List[protocols.StoreFilesResource] = [stores[0].files, stores[1].files]
    file_batches: List[protocols.FileBatchesResource] = [stores[0].file_batches, stores[1].file_batches]
    # Pyright does not apply descriptors such as those of `threads.runs` and `uploads.parts` to members of protocols.
    runs: List[protocols.RunsResource] = [client.beta.threads.runs, async_client.beta.threads.runs]
    parts: List[protocols.UploadPartsResource] = [client.uploads.parts, async_client.uploads.parts]
    completions: List[protocols.ChatCompletionsResource] = [client.chat.completions, async_client.chat.completions]
    responses: List[protocols.ResponsesResource] = [client.responses, async_client.responses]
    return [*files, *videos, *store_files, *file_batches, *runs, *completions, *responses, *parts]
