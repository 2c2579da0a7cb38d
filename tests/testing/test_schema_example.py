"""Examples for JSON schemas: what tool calls and structured output of the fake model consist of."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from openai.testing._schema_example import example

NODE = {
    "$ref": "#/$defs/Node",
    "$defs": {
        "Node": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
                "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
            },
            "required": ["name", "next", "children"],
        }
    },
}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string"}, "value"),
        ({"type": "string", "minLength": 7}, "valueva"),
        ({"type": "string", "maxLength": 2}, "va"),
        ({"type": "string", "format": "date-time"}, "2025-01-01T00:00:00Z"),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 2.5, "multipleOf": 4}, 4),
        ({"type": "integer", "maximum": -3}, -3),
        ({"type": "integer", "exclusiveMinimum": 5}, 6),
        ({"type": "integer", "exclusiveMaximum": 1}, 0),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, 0.5),
        ({"type": "number", "minimum": 0.5, "maximum": 0.8}, 0.8),
        ({"type": "boolean"}, True),
        ({"type": "null"}, None),
        ({"type": ["null", "string"]}, "value"),
        ({"enum": ["a", "b"]}, "a"),
        ({"const": 0}, 0),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [1, 1]),
        ({"type": "array", "items": {"type": "integer"}, "maxItems": 0}, []),
        ({"prefixItems": [{"type": "integer"}, {"type": "null"}]}, [1, None]),
        ({"type": "object"}, {}),
        ({"properties": {"a": {"type": "string"}, "b": {"type": "boolean"}}}, {"a": "a", "b": True}),
        ({"anyOf": [{"type": "null"}, {"type": "integer"}]}, 1),
        ({"allOf": [{"properties": {"a": {"const": 1}}}, {"properties": {"b": {"const": 2}}}]}, {"a": 1, "b": 2}),
        ({"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"const": 5}}}, 5),
        ({"$ref": "#/nowhere"}, "value"),
        (True, "value"),
    ],
)
def test_example(schema: Any, value: Any) -> None:
    assert example(schema) == value


def test_schema_that_contains_itself_ends() -> None:
    first = example(NODE)
    assert first["name"] == "name" and first["next"]["next"]["name"] == "name"
    assert example({"$ref": "#"}) is not None
    endless = {"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]}
    assert example(endless)["a"]["a"]


def test_examples_of_pydantic_schemas_validate() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Step(pydantic.BaseModel):  # type: ignore[misc,name-defined]
        explanation: str
        score: float = pydantic.Field(ge=0, le=1)

    class Answer(pydantic.BaseModel):  # type: ignore[misc,name-defined]
        steps: list[Step] = pydantic.Field(min_length=2)
        note: Optional[str]

    Answer.model_validate(example(Answer.model_json_schema()))
