"""Make one more client in a process that has one already, and close it again.

What a client puts off until its first request is not in here; the first response of a process has it.
"""

from __future__ import annotations

import sys
from typing import Callable

from . import _rounds


def openai_client() -> Callable[[], object]:
    from openai import OpenAI

    first = OpenAI(api_key="k")
    assert first.api_key == "k"

    def operation() -> None:
        client = OpenAI(api_key="k")
        client.close()

    return operation


def bare_client() -> Callable[[], object]:
    import httpx

    context = httpx.create_ssl_context()

    def operation() -> None:
        client = httpx.Client(verify=context)
        client.close()

    return operation


if __name__ == "__main__":
    _rounds.serve(bare_client() if sys.argv[1] == "floor" else openai_client())
