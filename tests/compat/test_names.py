"""Every name that the official library shows outside its types and resources, as recorded in ``tests/facts``.

The facts hold what each module defines and what it shows of other modules of the library, without names that begin
with an underscore and without what belongs to the standard library or to a dependency.
"""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import pytest

import openai

from ..series import for_each

FACTS: dict[str, str] = json.loads((Path(__file__).parents[1] / "facts" / "exports.json").read_text(encoding="utf-8"))
NAMES = [(module, name) for module, names in FACTS.items() for name in names.split()]

#: Why a name is not there yet, or never will be, and the names, by module.
MISSING: dict[str, dict[str, str]] = {
    "making an `Auth` of httpx one of httpx2, for workload identity": {
        "openai._base_client": "normalize_httpx2_auth",
    },
    "workload identity, providers and Bedrock, whose constructor params give a clear error": {
        "openai": "BedrockOpenAI AsyncBedrockOpenAI bedrock_token_provider",
        "openai._client": "WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER WorkloadIdentity WorkloadIdentityAuth",
    },
    "pydantic's own machinery": {
        "openai._models": "BaseGenericModel CachedDiscriminatorType CoreSchema "
        "DiscriminatorDetails ReprArgs TypeAdapter core_schema set_pydantic_config",
    },
    "markers of the official implementation": {
        "openai._base_client": "Arch ForceMultipartDict OtherArch Platform",
        "openai._utils._datetime_parse": "EPOCH MAX_NUMBER MS_WATERSHED date_expr date_re datetime_re time_expr",
    },
}
ABSENT = {
    (module, name): reason
    for reason, modules in MISSING.items()
    for module, names in modules.items()
    for name in names.split()
}


@for_each("module,name", [entry for entry in NAMES if entry not in ABSENT])
def test_a_name_can_be_imported(module: str, name: str) -> None:
    namespace: dict[str, object] = {}
    exec(f"from {module} import {name}", namespace)
    assert name in namespace


@pytest.mark.parametrize(("module", "name"), list(ABSENT))
def test_a_name_that_is_said_to_be_missing_is(module: str, name: str) -> None:
    assert (module, name) in NAMES
    assert not hasattr(import_module(module), name), f"it is there now: take it off the list ({ABSENT[module, name]})"


@pytest.mark.parametrize("module", [*FACTS])
def test_a_module_refuses_a_name_that_nobody_knows(module: str) -> None:
    with pytest.raises(ImportError, match="nonsense"):
        exec(f"from {module} import nonsense")


@pytest.mark.parametrize(
    ("module", "name", "home"),
    [
        ("openai._base_client", "PageInfo", "openai.pagination"),
        ("openai._base_client", "SyncHttpxClientWrapper:DefaultHttpxClient", "openai"),
        ("openai._base_client", "SSEDecoder", "openai._streaming"),
        ("openai._resource", "SyncAPIResource:SyncResource", "openai._resource"),
        ("openai._models", "PropertyInfo", "openai._utils._transform"),
        ("openai._utils", "is_given", "openai._types"),
        ("openai.version", "VERSION:__version__", "openai._version"),
    ],
)
def test_a_name_stands_for_one_thing_wherever_it_is_found(module: str, name: str, home: str) -> None:
    name, _, original = name.partition(":")
    assert getattr(import_module(module), name) is getattr(import_module(home), original or name)


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("openai._types", "URL Proxy Timeout Response BaseTransport AsyncBaseTransport"),
        ("openai.types.chat.chat_completion_message_tool_call", "Function"),
        ("openai.types.chat.chat_completion_message_tool_call_param", "Function"),
        ("openai.types.chat.chat_completion_tool_param", "FunctionDefinition"),
        (
            "openai.resources.chat.completions.completions",
            "_parse_chat_completion _type_to_response_format _validate_input_tools CompletionsWithRawResponse",
        ),
        (
            "openai.resources.responses.responses",
            "_type_to_text_format_param parse_response ResponsesWithRawResponse ResponsesConnection",
        ),
    ],
)
def test_a_name_that_a_module_has_from_another_one_can_be_imported(module: str, names: str) -> None:
    program = f"from {module} import {', '.join(names.split())}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_these_names_are_what_they_are_called() -> None:
    import httpx

    from openai import _types
    from openai.types import chat

    assert (_types.Response, _types.URL, _types.BaseTransport) == (httpx.Response, httpx.URL, httpx.BaseTransport)
    calls = chat.chat_completion_message_tool_call
    assert calls.Function is chat.chat_completion_message_function_tool_call.Function


# Modules that are attributes of their package, where nobody has imported them


def _dotted(modules: Iterable[str]) -> subprocess.CompletedProcess[str]:
    program = "\n".join(["import sys, openai", *(f"assert {name}.__name__ == {name!r}" for name in modules)])
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


def test_every_module_is_an_attribute() -> None:
    resources = [found.name for found in pkgutil.walk_packages(openai.resources.__path__, "openai.resources.")]
    done = _dotted([*FACTS, *resources, "openai.types.chat.chat_completion_chunk", "openai.version"])
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "module",
    [
        "openai._base_client",
        "openai._utils._transform",
        "openai.lib.azure",
        "openai.lib.streaming.chat",
        "openai.lib._parsing._completions",
        "openai.resources.chat.completions.completions",
        "openai.resources.beta.threads.runs",
        "openai.types.responses.response",
    ],
)
def test_a_module_is_an_attribute_after_nothing_but_the_import_of_the_package(module: str) -> None:
    done = _dotted([module])
    assert done.returncode == 0, done.stderr


def test_a_class_is_found_by_its_dotted_name() -> None:
    program = (
        "import openai; openai.resources.chat.CompletionsWithRawResponse.__init__; openai._base_client.SyncAPIClient"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["nonsense", "__main__", "__wrapped__", "resources.chat", "", "error"])
def test_what_is_no_module_is_no_attribute(name: str) -> None:
    assert not hasattr(openai, name)
    assert getattr(openai.resources, name, None) is None


def test_a_module_that_cannot_be_loaded_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    for name in [name for name in sys.modules if name.startswith(("openai._http", "openai._base_client"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr(openai, "_base_client", raising=False)
    monkeypatch.delattr(openai, "_http", raising=False)
    with pytest.raises(ImportError, match="httpx"):
        openai._base_client  # noqa: B018


@pytest.mark.parametrize("module", [module for module in FACTS if module != "openai"])
def test_a_module_can_be_the_first_that_a_program_imports(module: str) -> None:
    names = ", ".join(name for name in FACTS[module].split() if (module, name) not in ABSENT)
    program = f"from {module} import {names}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_layer_costs_nothing_until_it_is_used() -> None:
    program = "import sys, openai._types, openai._models; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "openai._support.aliases" in loaded
    unwanted = {"httpx", "attrs", "cattrs", "openai._utils", "openai._support.signature_types"}
    unwanted.add("openai._calls.request_options")
    assert not loaded & unwanted
