"""Uploads a file of as many GB as are asked for, downloads as many to disk, and says so. None is an idle client."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from openai import AsyncOpenAI, OpenAI

GIGABYTE = 1024**3
PURPOSE = "user_data"


def sync(url: str, gigabytes: int, folder: Path) -> None:
    with OpenAI(api_key="k", base_url=url) as client:
        client.files.create(file=b"small", purpose=PURPOSE)
        for _ in range(gigabytes):
            client.files.create(file=folder / "up", purpose=PURPOSE)
            with client.files.with_streaming_response.content("file-1") as response:
                response.stream_to_file(folder / "down")


async def asynchronous(url: str, gigabytes: int, folder: Path) -> None:
    async with AsyncOpenAI(api_key="k", base_url=url) as client:
        await client.files.create(file=b"small", purpose=PURPOSE)
        for _ in range(gigabytes):
            await client.files.create(file=folder / "up", purpose=PURPOSE)
            async with client.files.with_streaming_response.content("file-1") as response:
                await response.stream_to_file(folder / "down")


def main(mode: str, url: str, gigabytes: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "up").touch()
        # A hole on most disks: it takes no place there, and as much time to read as it would from memory.
        os.truncate(folder / "up", gigabytes * GIGABYTE)
        if mode == "sync":
            sync(url, gigabytes, folder)
        else:
            asyncio.run(asynchronous(url, gigabytes, folder))
        if gigabytes:
            assert (folder / "down").stat().st_size == GIGABYTE
    print("done")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
