"""``openai quickstart``: the library at work, each step with the code that does it.

What is shown is the source of the functions below, so what a reader copies is what has just run.
"""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import os
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from typing import Any, TextIO

from .. import AsyncOpenAI, DefaultAsyncHttpxClient, DefaultHttpxClient, OpenAI, OpenAIError, endpoints, testing
from .._exceptions import APIStatusError
from .._version import __version__
from ._terminal import Failure, styled

_KEY = "sk-local"
#: How much of an error is shown, in characters: a proxy's error page would fill the screen.
_LONGEST_ERROR = 500
#: Control characters but tab and line feed; what an answer has of them is not for the terminal to obey.
_CONTROLS = dict.fromkeys({*range(32), 127} - {9, 10}, "?")


# The steps. They are read by people who have not seen the library before: plain code, no tricks.


def _chat(client: OpenAI, model: str) -> None:
    answer = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Greet the reader in one sentence."}],
    )
    print(answer.choices[0].message.content)
    if answer.usage:
        print(answer.usage.total_tokens, "tokens")


def _stream(client: OpenAI, model: str) -> None:
    stream = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Name the planets, innermost first."}],
        stream=True,
    )
    for chunk in stream:
        for choice in chunk.choices:
            print(choice.delta.content or "", end="", flush=True)
    print()


def _structured(client: OpenAI, model: str) -> None:
    answer = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Tell me about Lisbon."}],
        response_format={
            "type": "json_schema",
            "json_schema": {
                "name": "city",
                "strict": True,
                "schema": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "population": {"type": "integer"}},
                    "required": ["name", "population"],
                    "additionalProperties": False,
                },
            },
        },
    )
    city = json.loads(answer.choices[0].message.content or "")
    print(city)


def _embeddings(client: OpenAI, model: str) -> None:
    answer = client.embeddings.create(model="text-embedding-3-small", input=["cat", "dog"])
    for each in answer.data:
        print(len(each.embedding), "numbers, the first three:", each.embedding[:3])


def _upload(client: OpenAI, model: str) -> None:
    file = client.files.create(
        file=("greeting.txt", b"Hello from the quickstart!"),
        purpose="user_data",
        expires_after={"anchor": "created_at", "seconds": 3600},
    )
    print(file.id, file.filename, file.bytes, "bytes")


def _list(client: OpenAI, model: str) -> None:
    page = client.files.list(limit=3)
    for file in page.data:
        print(file.id, file.filename)


async def _concurrent(client: AsyncOpenAI, model: str) -> None:
    # The same again, except that this client is an AsyncOpenAI and that we are in a coroutine.
    async def ask(question: str) -> None:
        answer = await client.chat.completions.create(
            model=model,
            messages=[{"role": "user", "content": question}],
        )
        print(answer.choices[0].message.content)

    await asyncio.gather(ask("What is a row?"), ask("What is a column?"))


_STEPS: tuple[tuple[str, Callable[[Any, str], Any]], ...] = (
    ("Ask a question", _chat),
    ("Read the answer while it is made", _stream),
    ("Ask for JSON that follows a schema", _structured),
    ("Turn texts into vectors", _embeddings),
    ("Upload a file", _upload),
    ("List files", _list),
    ("Ask two questions at once", _concurrent),
)


def run(*, live: bool, model: str) -> None:
    """Run all steps.

    Args:
        live: use the real API instead of a local server; key and address come from the environment.
        model: the model for the steps that chat.

    Raises:
        Failure: a step failed, or there is no key, or what the local server needs is not installed.
    """
    try:
        if live:
            _run_live(model)
        else:
            _run_locally(model)
    except OpenAIError as error:
        raise Failure(explain(error)) from error
    print(f"That was it. 'openai endpoints' lists all {len(endpoints.all())} endpoints, 'openai serve' runs the local")
    print("server for programs of your own" + ("." if live else ", 'openai quickstart --live' asks the real API."))


def _run_live(model: str) -> None:
    if not os.environ.get("OPENAI_API_KEY"):
        raise Failure("--live needs a key: set OPENAI_API_KEY, or try without --live, where no key is needed")
    with OpenAI() as client:
        print(f"openai {__version__}, against {client.base_url}: this costs a little.\n")
        _show(_opening("OpenAI()  # with OPENAI_API_KEY", model))
        _run_steps(client, AsyncOpenAI, model)


def _run_locally(model: str) -> None:
    try:
        server = testing.serve()
    except ImportError as missing:
        raise Failure(missing) from None
    with server:
        # A proxy that the environment names could not reach this server.
        client = OpenAI(base_url=server.base_url, api_key=_KEY, http_client=DefaultHttpxClient(trust_env=False))

        def async_client() -> AsyncOpenAI:
            http = DefaultAsyncHttpxClient(trust_env=False)
            return AsyncOpenAI(base_url=server.base_url, api_key=_KEY, http_client=http)

        print(
            f"openai {__version__}, against a stand-in of the API on this machine: no key, no cost, made-up answers.\n"
        )
        _show(_opening(f'OpenAI(base_url="{server.base_url}", api_key="{_KEY}")', model))
        with client:
            _run_steps(client, async_client, model)


def _opening(client: str, model: str) -> str:
    imports = "import asyncio\nimport json\nfrom openai import AsyncOpenAI, OpenAI"
    return f"{imports}\n\nclient = {client}\nmodel = {json.dumps(model)}"


def _run_steps(client: OpenAI, async_client: Callable[[], AsyncOpenAI], model: str) -> None:
    for number, (title, step) in enumerate(_STEPS, start=1):
        print(styled(f"{number}. {title}", "bold") + "\n")
        _show(_code(step))
        with _expecting_form(title), _results():
            if inspect.iscoroutinefunction(step):
                asyncio.run(_run_async(step, async_client, model))
            else:
                step(client, model)
        print()


async def _run_async(step: Callable[[Any, str], Any], async_client: Callable[[], AsyncOpenAI], model: str) -> None:
    async with async_client() as client:
        await step(client, model)


# What is shown


def _show(code: str) -> None:
    if code:
        print(styled(textwrap.indent(code, "    "), "dim") + "\n")


def _code(step: Callable[..., Any]) -> str:
    """Return the body of a step; nothing where the program is installed without its source."""
    try:
        source = inspect.getsource(step)
    except OSError:
        return ""
    # Each head is one line.
    return textwrap.dedent(source.partition("\n")[2]).rstrip()


class _Results(io.TextIOBase):
    """Standard output while a step runs: what it prints is marked as the step's, as soon as it is printed."""

    def __init__(self, output: TextIO) -> None:
        self._output = output
        self.line_begun = False

    def write(self, text: str) -> int:
        for line in text.translate(_CONTROLS).splitlines(keepends=True):
            if not self.line_begun:
                self._output.write("  > ")
            self._output.write(line)
            self.line_begun = not line.endswith("\n")
        return len(text)

    def flush(self) -> None:
        self._output.flush()


@contextmanager
def _results() -> Iterator[None]:
    results = _Results(sys.stdout)
    try:
        with redirect_stdout(results):
            yield
    finally:
        if results.line_begun:
            print()


@contextmanager
def _expecting_form(title: str) -> Iterator[None]:
    try:
        yield
    except (LookupError, ValueError) as error:
        raise Failure(f"{title}: the answer is not of the form that was asked for ({error})") from error


def explain(error: OpenAIError) -> str:
    """Return what an error says, in one line."""
    text = str(error)
    if isinstance(error, APIStatusError):
        said = error.body.get("message") if isinstance(error.body, dict) else None
        where = ", ".join(filter(None, (error.endpoint, f"status {error.status_code}", error.request_id)))
        text = f"{said or type(error).__name__} [{where}] {error.hint}"
    return textwrap.shorten(text.translate(_CONTROLS), _LONGEST_ERROR, placeholder=" ...")
