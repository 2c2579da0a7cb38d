"""The modules of ``openai.types``: they stand alone, load late, and declare what the API's types are known to be.

The facts beside the tests (``facts/types.json``) have one line a type: its fields with their types, a ``?`` behind
those that may be left out; wire names where they differ; ``~`` for ``openai.types.`` and ``^`` for ``openai._types.``.
"""

from __future__ import annotations

import ast
import json
import pkgutil
import re
import subprocess
import sys
import typing
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import typing_extensions

import openai.types
from openai._model.base import Alias, BaseModel, Discriminator

from ..series import for_each

HERE = Path(__file__).parent
FACTS = json.loads((HERE.parent / "facts" / "types.json").read_text(encoding="utf-8"))
MODULES = sorted(found.name for found in pkgutil.walk_packages(openai.types.__path__, "openai.types."))
PACKAGES = ["openai.types", *(name for name in MODULES if hasattr(import_module(name), "__path__"))]
TYPING = {
    name: getattr(typing, name) for name in ("Dict", "Iterable", "List", "Literal", "Optional", "Sequence", "Union")
}


def loaded_after(code: str) -> set[str]:
    """Names of the modules that a fresh interpreter has loaded after running the code."""
    script = f"{code}\nimport sys\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def resolve(name: str) -> Any:
    module, _, attribute = name.rpartition(".")
    return getattr(import_module(module), attribute)


def evaluate(fact: str) -> Any:
    """Turn the type text of a fact into the type."""
    found: dict[str, Any] = {}

    def stand_in(match: re.Match[str]) -> str:
        package = "openai.types" if match[1] == "~" else "openai._types"
        key = f"T{len(found)}"
        found[key] = resolve(f"{package}.{match[2]}")
        return key

    code = re.sub(r"(?<!\w)([~^])([A-Za-z_][\w.]*)", stand_in, fact)
    return eval(code, {**TYPING, **found})


def shape(kind: Any) -> Any:
    """Reduce a type to something that compares: without `Annotated` and `Required`, unions as sets.

    `Literal` of typing and of typing_extensions are different things on some versions of Python; here they are one.
    """
    origin, args = typing_extensions.get_origin(kind), typing_extensions.get_args(kind)
    if origin in (typing_extensions.Annotated, typing_extensions.Required):
        return shape(args[0])
    if origin is typing.Union:
        return frozenset(shape(arg) for arg in args)
    if getattr(origin, "_name", None) == "Literal":  # `Optional` and `Union` may return an equal one in another order
        return ("Literal", frozenset(args))
    return (getattr(origin, "_name", origin), *(shape(arg) for arg in args)) if origin else kind


def names_in_stub(package: str) -> set[str]:
    path = Path(import_module(package).__path__[0], "__init__.pyi")
    statements = ast.parse(path.read_text(encoding="utf-8")).body
    return {
        alias.asname or alias.name for node in statements if isinstance(node, ast.ImportFrom) for alias in node.names
    }


def own_names(module: str) -> list[str]:
    return [name for name, value in vars(import_module(module)).items() if getattr(value, "__module__", "") == module]


CLASSES = [
    f"{module}.{name}"
    for module in MODULES
    for name in own_names(module)
    if isinstance(resolve(f"{module}.{name}"), type)
]
MODELS = [name for name in CLASSES if issubclass(resolve(name), BaseModel)]


@pytest.mark.parametrize("package", PACKAGES)
def test_package_offers_what_its_stub_says(package: str) -> None:
    names = names_in_stub(package)
    module = import_module(package)
    public = {name for name in dir(module) if not name.startswith("_") and name != "lazy"}
    assert public == names
    for name in names:
        assert getattr(module, name) is not None


@pytest.mark.parametrize("package", PACKAGES)
def test_package_names_the_unknown(package: str) -> None:
    with pytest.raises(AttributeError, match="Nonsense"):
        getattr(import_module(package), "Nonsense")  # noqa: B009


@for_each("module", [name for name in MODULES if name not in PACKAGES])
def test_module_declares_what_it_exports(module: str) -> None:
    exported = import_module(module).__all__
    assert len(set(exported)) == len(exported)
    for name in exported:
        assert hasattr(import_module(module), name)
    for name in own_names(module):
        assert name in exported or isinstance(resolve(f"{module}.{name}"), typing.TypeVar)


def test_every_module_can_be_the_first_import() -> None:
    script = (
        "import sys\n"
        "from importlib import import_module\n"
        "for name in sys.argv[1:]:\n"
        "    import_module(name)\n"
        "    for loaded in [loaded for loaded in sys.modules if loaded.startswith('openai.types.')]:\n"
        "        del sys.modules[loaded]\n"
    )
    run = subprocess.run([sys.executable, "-c", script, *MODULES], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_importing_the_package_loads_no_type() -> None:
    loaded = loaded_after("import openai.types")
    assert not [name for name in loaded if name.startswith("openai.types.")]


def test_a_response_type_loads_neither_params_nor_other_families() -> None:
    loaded = loaded_after("from openai.types.chat import ChatCompletion")
    types = {name for name in loaded if name.startswith("openai.types.")}
    assert "openai.types.chat.chat_completion" in types
    assert not [name for name in types if re.search(r"_params?$|batch|file|embedding|moderation", name)]
    assert not loaded & {"httpx", "attrs", "cattrs", "pydantic"}


@for_each("name", CLASSES)
def test_class_says_what_it_is(name: str) -> None:
    assert resolve(name).__dict__.get("__doc__"), f"{name} has no docstring"


@for_each("name", MODELS)
def test_annotations_of_a_model_resolve(name: str) -> None:
    cls = resolve(name)
    assert typing.get_type_hints(cls, include_extras=True).keys() >= cls.__annotations__.keys()


#: Types of what the API sends, for which the recorded release has none.
BEYOND = {
    "openai.types.audio.speech_audio_delta_event.SpeechAudioDeltaEvent",
    "openai.types.audio.speech_audio_done_event.SpeechAudioDoneEvent",
    "openai.types.audio.speech_audio_done_event.Usage",
    "openai.types.audio.speech_stream_event.SpeechStreamEvent",
}


def test_facts_and_modules_tell_of_the_same_names() -> None:
    public = {
        f"{module}.{name}" for module in MODULES if module not in PACKAGES for name in import_module(module).__all__
    }
    assert public == {f"openai.types.{name}" for name in FACTS} | BEYOND


@for_each("name", [name for name, fact in FACTS.items() if fact["kind"] == "alias"])
def test_alias_is_as_the_facts_say(name: str) -> None:
    fact, value = FACTS[name], resolve(f"openai.types.{name}")
    assert shape(value) == shape(evaluate(fact["type"]))
    tags = [note.name for note in getattr(value, "__metadata__", ()) if isinstance(note, Discriminator)]
    assert tags == ([fact["tag"]] if "tag" in fact else [])


@for_each("name", [name for name, fact in FACTS.items() if "fields" in fact])
def test_fields_are_as_the_facts_say(name: str) -> None:
    fact, cls = FACTS[name], resolve(f"openai.types.{name}")
    assert issubclass(cls, BaseModel) if fact["kind"] == "model" else issubclass(cls, dict)
    hints = typing_extensions.get_type_hints(cls, include_extras=True)
    # A TypedDict repeats the annotations of its bases, before its own; a model may have all of its fields from a base.
    annotations = cls.__annotations__ or cls.__bases__[0].__annotations__
    assert list(annotations)[-len(fact["fields"]) :] == [field.rstrip("?") for field in fact["fields"]]
    for label, text in fact["fields"].items():
        field = label.rstrip("?")
        assert shape(hints[field]) == shape(evaluate(text)), field
        assert wire_name(hints[field]) == fact.get("wire", {}).get(field), field
        assert is_required(cls, field, hints[field]) is not label.endswith("?"), field


def is_required(cls: type, field: str, hint: Any) -> bool:
    if issubclass(cls, BaseModel):
        declared = cls.model_fields[field]
        assert declared.is_required() or declared.default is None
        return declared.is_required()
    return cls.__total__ or typing_extensions.get_origin(hint) is typing_extensions.Required  # type: ignore[attr-defined]


def wire_name(hint: Any) -> str | None:
    while hint is not None:
        for note in getattr(hint, "__metadata__", ()):
            if isinstance(note, Alias):
                return note.wire
        # `Required` may stand around `Annotated`.
        wrapped = typing_extensions.get_origin(hint) is typing_extensions.Required
        hint = typing_extensions.get_args(hint)[0] if wrapped else None
    return None
