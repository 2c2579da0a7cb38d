"""The resources of both kinds of clients have the methods that helpers call: type checkers compare them."""

from __future__ import annotations

from typing import List

from openai import AsyncOpenAI, OpenAI
from openai.lib import _protocols as protocols
from openai.types import FileObject


def compare_resources(client: OpenAI, async_client: AsyncOpenAI) -> List[protocols.Resource]:
    files: List[protocols.PollableResource[FileObject]] = [client.files, async_client.files]
    videos: List[protocols.VideosResource] = [client.videos, async_client.videos]
    stores = client.vector_stores, async_client.vector_stores
    store_files: List[protocols.StoreFilesResource] = [stores[0].files, stores[1].files]
    file_batches: List[protocols.FileBatchesResource] = [stores[0].file_batches, stores[1].file_batches]
    threads: List[protocols.ThreadsResource] = [client.beta.threads, async_client.beta.threads]
    uploads: List[protocols.UploadsResource] = [client.uploads, async_client.uploads]
    completions: List[protocols.ChatCompletionsResource] = [client.chat.completions, async_client.chat.completions]
    responses: List[protocols.ResponsesResource] = [client.responses, async_client.responses]
    return [*files, *videos, *store_files, *file_batches, *threads, *uploads, *completions, *responses]
