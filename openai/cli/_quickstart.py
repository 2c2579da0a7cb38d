"""``openai quickstart``: the library at work, each step with its code.

The code that is printed is the source of the functions below, so it is the code that runs.
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
from ._terminal import Failure, apply_style

_KEY = "sk-local"
#: Maximum length of an error message in characters: a proxy's error page would fill the screen.
_MAX_ERROR_LENGTH = 500
#: Control characters except tab and line feed, which are replaced so that a text cannot control the terminal.
CONTROLS = dict.fromkeys({*range(32), 127} - {9, 10}, "?")


# The steps. Their readers have not seen the library before: plain code, no tricks.


def _ask_question(client: OpenAI, model: str) -> None:
    completion = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Greet the reader in one sentence."}],
    )
    print(completion.choices[0].message.content)
    if completion.usage:
        print(completion.usage.total_tokens, "tokens")


def _stream_text(client: OpenAI, model: str) -> None:
    stream = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Name the planets, innermost first."}],
        stream=True,
    )
    for chunk in stream:
        for choice in chunk.choices:
            print(choice.delta.content or "", end="", flush=True)
    print()


def _ask_for_json(client: OpenAI, model: str) -> None:
    completion = client.chat.completions.create(
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
    city = json.loads(completion.choices[0].message.content or "")
    print(city)


def _embed_texts(client: OpenAI, model: str) -> None:
    response = client.embeddings.create(model="text-embedding-3-small", input=["cat", "dog"])
    for item in response.data:
        print(len(item.embedding), "numbers, the first three:", item.embedding[:3])


def _upload_file(client: OpenAI, model: str) -> None:
    file = client.files.create(
        file=("greeting.txt", b"Hello from the quickstart!"),
        purpose="user_data",
        expires_after={"anchor": "created_at", "seconds": 3600},
    )
    print(file.id, file.filename, file.bytes, "bytes")


def _list_files(client: OpenAI, model: str) -> None:
    page = client.files.list(limit=3)
    for file in page.data:
        print(file.id, file.filename)


async def _ask_two_questions(client: AsyncOpenAI, model: str) -> None:
    # The same call, but this client is an AsyncOpenAI, and this function is a coroutine.
    async def ask(question: str) -> None:
        completion = await client.chat.completions.create(
            model=model,
            messages=[{"role": "user", "content": question}],
        )
        print(completion.choices[0].message.content)

    await asyncio.gather(ask("What is a row?"), ask("What is a column?"))


_STEPS: tuple[tuple[str, Callable[[Any, str], Any]], ...] = (
    ("Ask a question", _ask_question),
    ("Read the answer while it is generated", _stream_text),
    ("Ask for JSON that follows a schema", _ask_for_json),
    ("Turn texts into vectors", _embed_texts),
    ("Upload a file", _upload_file),
    ("List files", _list_files),
    ("Ask two questions at once", _ask_two_questions),
)


def run(*, live: bool, model: str) -> None:
    """Run all steps.

    Args:
        live: use the real API instead of a local server; key and address come from the environment.
        model: the model of the steps that use chat completions.

    Raises:
        Failure: a step failed, there is no key, or a package that the local server needs is not installed.
    """
    try:
        if live:
            _run_live(model)
        else:
            _run_locally(model)
    except OpenAIError as error:
        raise Failure(describe_error(error)) from error
    print(f"That was it. 'openai endpoints' lists all {len(endpoints.all())} endpoints, 'openai serve' runs the local")
    print("server for your own programs" + ("." if live else ", 'openai quickstart --live' uses the real API."))


def _run_live(model: str) -> None:
    if not os.environ.get("OPENAI_API_KEY"):
        raise Failure("--live needs a key: set OPENAI_API_KEY, or try without --live, where no key is needed")
    with OpenAI() as client:
        print(f"openai {__version__}, against {client.base_url}: this costs a little.\n")
        _print_code(_write_set_up("OpenAI()  # with OPENAI_API_KEY", model))
        _run_steps(client, AsyncOpenAI, model)


def _run_locally(model: str) -> None:
    try:
        server = testing.serve()
    except ImportError as error:
        raise Failure(error) from None
    with server:
        # A proxy from the environment could not reach this server.
        client = OpenAI(base_url=server.base_url, api_key=_KEY, http_client=DefaultHttpxClient(trust_env=False))

        def async_client() -> AsyncOpenAI:
            http = DefaultAsyncHttpxClient(trust_env=False)
            return AsyncOpenAI(base_url=server.base_url, api_key=_KEY, http_client=http)

        print(f"openai {__version__}, with a local server in place of the API: no key, no cost, made-up answers.\n")
        _print_code(_write_set_up(f'OpenAI(base_url="{server.base_url}", api_key="{_KEY}")', model))
        with client:
            _run_steps(client, async_client, model)


def _write_set_up(client: str, model: str) -> str:
    imports = "import asyncio\nimport json\nfrom openai import AsyncOpenAI, OpenAI"
    return f"{imports}\n\nclient = {client}\nmodel = {json.dumps(model)}"


def _run_steps(client: OpenAI, async_client: Callable[[], AsyncOpenAI], model: str) -> None:
    for number, (title, step) in enumerate(_STEPS, start=1):
        print(apply_style(f"{number}. {title}", "bold") + "\n")
        _print_code(_read_code(step))
        with _check_form(title), _mark_output():
            if inspect.iscoroutinefunction(step):
                asyncio.run(_run_async(step, async_client, model))
            else:
                step(client, model)
        print()


async def _run_async(step: Callable[[Any, str], Any], async_client: Callable[[], AsyncOpenAI], model: str) -> None:
    async with async_client() as client:
        await step(client, model)


# Output


def _print_code(code: str) -> None:
    if code:
        print(apply_style(textwrap.indent(code, "    "), "dim") + "\n")


def _read_code(step: Callable[..., Any]) -> str:
    """Return the source of a step's body; an empty string if the source is not installed."""
    try:
        source = inspect.getsource(step)
    except OSError:
        return ""
    # The `def` of each step is one line.
    return textwrap.dedent(source.partition("\n")[2]).rstrip()


class _StepOutput(io.TextIOBase):
    """Standard output while a step runs: each line is marked as the step's output as soon as it is printed."""

    def __init__(self, output: TextIO) -> None:
        self._output = output
        self.is_in_line = False

    def write(self, text: str) -> int:
        for line in text.translate(CONTROLS).splitlines(keepends=True):
            if not self.is_in_line:
                self._output.write("  > ")
            self._output.write(line)
            self.is_in_line = not line.endswith("\n")
        return len(text)

    def flush(self) -> None:
        self._output.flush()


@contextmanager
def _mark_output() -> Iterator[None]:
    output = _StepOutput(sys.stdout)
    try:
        with redirect_stdout(output):
            yield
    finally:
        if output.is_in_line:
            print()


@contextmanager
def _check_form(title: str) -> Iterator[None]:
    try:
        yield
    except (LookupError, ValueError) as error:
        raise Failure(f"{title}: the answer is not of the form that was requested ({error})") from error


def describe_error(error: OpenAIError) -> str:
    """Return the message of an error in one line."""
    text = str(error)
    if isinstance(error, APIStatusError):
        message = error.body.get("message") if isinstance(error.body, dict) else None
        details = ", ".join(filter(None, (error.endpoint, f"status {error.status_code}", error.request_id)))
        text = f"{message or type(error).__name__} [{details}] {error.hint}"
    return textwrap.shorten(text.translate(CONTROLS), _MAX_ERROR_LENGTH, placeholder=" ...")
