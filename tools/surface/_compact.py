"""From a surface file and a contract file to the short form of their facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ._facts import STANDARD
from ._values import Values

_PAGES = {
    "SyncPage": "page",
    "SyncCursorPage": "cursor",
    "SyncConversationCursorPage": "conversation_cursor",
    "SyncNextCursorPage": "next_cursor",
}
#: The modules beside the types from which users and other packages import, and whatever lies below them.
_PUBLIC = re.compile(
    r"openai(\.(_types|_streaming|_exceptions|_base_client|_client|_models|_response|_legacy_response|_resource|_constants"
    r"|_qs|_files|_utils|_compat|_version|version|pagination|helpers|lib\.azure|lib\.streaming[\w.]*|resources[\w.]*))?"
)
#: Kinds of names that are no types.
_OTHERS = ("constant", "typevar")
#: What the surface file calls a form field is a param of the body in our rows.
_PLACES = {"form": "body"}


def short(text: str) -> str:
    """Shorten the module paths in a type."""
    text = text.replace("typing_extensions.", "").replace("builtins.", "")
    return re.sub(r"openai\._types\.", "^", re.sub(r"openai\.types\.", "~", text))


def endpoints(surface: dict[str, Any], values: Values) -> dict[str, Any]:
    """Return the endpoints of a surface file, by id."""
    return {
        f"{accessor}.{name}": _endpoint(method, values)
        for accessor, resource in surface["resources"].items()
        for name, method in resource["methods"].items()
        if method["kind"] == "endpoint"
    }


def _endpoint(method: dict[str, Any], values: Values) -> dict[str, Any]:
    http = method["http"]
    params = sorted(method["params"], key=lambda param: _rank(param, http["path"]))
    given = {param["name"]: values.of(param["type"], param["name"]) for param in params}
    stream = http.get("stream_cls", "")
    headers = {name: value for name, value in http.get("headers", {}).items() if name != "Content-Type"}
    fact = {
        "method": http["method"],
        "path": http["path"],
        "params": [_param(param) for param in params],
        "page": _PAGES[_class(http["page"])] if "page" in http else "",
        "stream": _last(stream[stream.index("[") + 1 : -1]) if stream else "",
        "returns": _returns(http["cast_to"]),
        "headers": headers,
        "security": "admin_api_key" if http.get("security") == ["admin_api_key_auth"] else "",
        "deprecated": bool(method.get("deprecated")),
        "files": _files(http),
        "values": {name: value for name, value in given.items() if value != name},
    }
    return {name: value for name, value in fact.items() if value or name in ("params", "page", "stream", "returns")}


def _rank(param: dict[str, Any], path: str) -> tuple[int, int]:
    """Sort the path params to the front, parents first; leave the others in their order."""
    return (0, path.index(f"{{{param['name']}}}")) if param["in"] == "path" else (1, 0)


def _param(param: dict[str, Any]) -> str:
    label = f"{param['name']}{'!' if param.get('required') else ''} {_PLACES.get(param['in'], param['in'])}"
    return f"{label} {param['wire']}" if param.get("wire", param["name"]) != param["name"] else label


def _returns(cast_to: Any) -> str | None:
    if isinstance(cast_to, dict):
        cast_to = cast_to["map"]["omit"]
    name = _last(cast_to)
    return None if name == "NoneType" else name


def _files(http: dict[str, Any]) -> str:
    """Say when the body is a form: always, if there is a file, or as a param decides."""
    multipart = http.get("multipart")
    if not multipart:
        return ""
    if multipart is not True:
        return str(multipart)
    return "always" if isinstance(http["headers"]["Content-Type"], str) else "with files"


def _class(text: str) -> str:
    return _last(text.partition("[")[0])


def _last(text: str) -> str:
    return text.rpartition(".")[2]


def types(surface: dict[str, Any]) -> dict[str, Any]:
    """Return what the surface file says of types, those that stand under ``names`` left out."""
    found: dict[str, Any] = {}
    for path, fact in surface["types"].items():
        if fact["kind"] in _OTHERS:
            continue
        kind = {"generic_model": "model", "literal": "alias", "union": "alias"}.get(fact["kind"], fact["kind"])
        entry: dict[str, Any] = {"kind": kind}
        if kind == "alias":
            entry["type"] = short(fact["type"])
            if "discriminator" in fact:
                entry["tag"] = fact["discriminator"]
        elif "fields" in fact and not _is_foreign(fact):
            entry["fields"] = {
                f"{name}{'' if field.get('required') else '?'}": short(field.get("runtime_type", field["type"]))
                for name, field in fact["fields"].items()
            }
            wire = {name: field["alias"] for name, field in fact["fields"].items() if "alias" in field}
            if wire:
                entry["wire"] = wire
        found[path[len("openai.types.") :]] = entry
    return found


def _is_foreign(fact: dict[str, Any]) -> bool:
    """Say whether the fields of a type, if it has any, cannot be read as ours are, but only their names."""
    return fact["kind"] == "dataclass" or any("websockets." in each["type"] for each in fact.get("fields", {}).values())


def names(surface: dict[str, Any]) -> dict[str, Any]:
    """Return what packages offer, which bases and methods types have, the classes of the resources, and the helpers."""
    offered = {
        module: fact["names"] for module, fact in surface["exports"].items() if module.startswith("openai.types")
    }
    of_types = {path[len("openai.types.") :]: fact for path, fact in surface["types"].items()}
    bases = {
        name: [short(base)[1:] for base in fact["bases"] if base.startswith("openai.types.")]
        for name, fact in of_types.items()
        if "bases" in fact
    }
    return {
        "exports": {
            module: {name: source[len("openai.types.") :] for name, source in found.items()}
            for module, found in offered.items()
            if found
        },
        "offered": {
            module: _offered(module, fact) for module, fact in surface["exports"].items() if _PUBLIC.fullmatch(module)
        },
        "bases": {name: found for name, found in bases.items() if found},
        "fields": {
            name: [f"{field}{'' if each.get('required') else '?'}" for field, each in fact["fields"].items()]
            for name, fact in of_types.items()
            if "fields" in fact and _is_foreign(fact)
        },
        "others": {name: fact["kind"] for name, fact in of_types.items() if fact["kind"] in _OTHERS},
        "members": {name: list(fact["methods"]) for name, fact in of_types.items() if "methods" in fact},
        "resources": {
            accessor: [f"{fact['module']}.{fact['sync']}", f"{fact['module']}.{fact['async']}"]
            for accessor, fact in surface["resources"].items()
        },
        "helpers": [
            f"{accessor}.{name}"
            for accessor, resource in surface["resources"].items()
            for name, method in resource["methods"].items()
            if method["kind"] != "endpoint"
        ],
    }


def _offered(module: str, fact: dict[str, Any]) -> list[str]:
    """Return what a module means to offer: what it says, or else what it defines, or as a package collects."""
    if "all" in fact:
        return sorted(set(fact["all"]) - set(fact.get("not_at_run_time", ())))
    return sorted(
        name
        for name, source in fact["names"].items()
        if isinstance(source, str)
        and not name.startswith("_")
        and (source == f"{module}.{name}" or ("package" in fact and source.startswith("openai.")))
    )


def contract(seed: dict[str, Any]) -> dict[str, Any]:
    """Return the methods of a contract file, and what it imports."""
    imports: dict[str, list[str]] = {}
    for module, name in _imports(seed):
        if name not in imports.setdefault(module, []):
            imports[module].append(name)
    return {
        "methods": {f"{method['accessor']}.{method['method']}": _signature(method) for method in seed["methods"]},
        "imports": {module: sorted(found) for module, found in sorted(imports.items())},
    }


def _imports(seed: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for entry in (*seed["core_imports"], *seed["other_imports"]):
        if entry["module"].split(".")[0] == "openai" and entry["name"]:
            yield entry["module"], entry["name"]
    for name in (*seed["clients"], *seed["errors"]):
        yield "openai", name


def _signature(method: dict[str, Any]) -> str:
    labels = [
        f"{param['name']}{'!' if param.get('required') else ''}{'/' if param['kind'] == 'pos' else ''}"
        for param in method["params"]
        if param["kind"] != "var_kw" and param["name"] not in STANDARD
    ]
    return f"{' '.join(labels)} -> {method['returns']}".lstrip()
