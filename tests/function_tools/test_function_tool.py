"""Tools made of functions and of types: their schemas, and how they are called."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import enum
import functools
import inspect
import json
import pickle
import sys
from datetime import date
from typing import Any, Dict, List, Optional, Tuple

import pytest
from typing_extensions import Annotated, Literal, TypedDict

import openai
from openai import function_tool


class Unit(enum.Enum):
    CELSIUS = "c"
    FAHRENHEIT = "f"


@dataclasses.dataclass
class Place:
    city: str


def google(city: str, days: int = 1, tags: Optional[List[str]] = None) -> str:
    """Tell the weather.

    Of a few days.

    Args:
        city: The city's name,
            in English.
        days (int): How many days.
        tags: What to look at: wind, say.

    Returns:
        str: What it will be.
    """
    return f"{city}, {days}, {tags}"


def numpy(city: str, days: int = 1, tags: Optional[List[str]] = None) -> str:
    """Tell the weather.

    Of a few days.

    Parameters
    ----------
    city : str
        The city's name,
        in English.
    days : int, optional
        How many days.
    tags
        What to look at: wind, say.

    Returns
    -------
    str
        What it will be.
    """
    return f"{city}, {days}, {tags}"


def sphinx(city: str, days: int = 1, tags: Optional[List[str]] = None) -> str:
    """Tell the weather.

    Of a few days.

    :param city: The city's name,
        in English.
    :param int days: How many days.
    :param tags: What to look at: wind, say.
    :returns: What it will be.
    """
    return f"{city}, {days}, {tags}"


@pytest.mark.parametrize("function", [google, numpy, sphinx])
def test_a_function_with_a_docstring(function: Any) -> None:
    tool = function_tool(function)
    assert tool == {
        "type": "function",
        "function": {
            "name": function.__name__,
            "description": "Tell the weather.\n\nOf a few days.",
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {
                    "city": {"type": "string", "description": "The city's name, in English."},
                    "days": {"anyOf": [{"type": "integer"}, {"type": "null"}], "description": "How many days."},
                    "tags": {
                        "anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}],
                        "description": "What to look at: wind, say.",
                    },
                },
                "required": ["city", "days", "tags"],
                "additionalProperties": False,
            },
        },
    }
    # It is a plain dict to whoever sends it, and still the function.
    assert json.loads(json.dumps(tool)) == tool
    assert tool("Kyoto", days=2) == "Kyoto, 2, None"


def test_null_stands_for_the_default() -> None:
    tool = function_tool(google)
    assert tool.run('{"city": "Kyoto", "days": null, "tags": null}') == "Kyoto, 1, None"
    assert tool.run('{"city": "Kyoto"}') == "Kyoto, 1, None"
    assert tool.parse('{"city": "Kyoto", "days": 3, "tags": ["a"]}') == {"city": "Kyoto", "days": 3, "tags": ["a"]}


def test_null_is_null_where_the_type_has_it() -> None:
    def greet(name: Optional[str] = "you") -> str:
        return f"Hello {name}"

    assert function_tool(greet).run('{"name": null}') == "Hello None"
    assert function_tool(greet).run("{}") == "Hello you"


def test_as_a_decorator() -> None:
    @openai.function_tool(name="look_up", description="Find it.")
    def find(what: Annotated[str, "a word"], where: Literal["here", "there"], unit: Unit, place: Place) -> Any:
        return what, where, unit, place

    definition = find["function"]
    assert definition["name"] == find.name == "look_up" and definition["description"] == "Find it."
    properties = definition["parameters"]["properties"]
    assert properties["what"] == {"type": "string", "description": "a word"}
    assert properties["where"] == {"type": "string", "enum": ["here", "there"]}
    made = find.run('{"what": "a", "where": "here", "unit": "f", "place": {"city": "Kyoto"}}')
    assert made == ("a", "here", Unit.FAHRENHEIT, Place("Kyoto"))
    assert function_tool(find, name="again").name == "again"


def test_without_parameters_and_docstring() -> None:
    tool = function_tool(lambda: "pong", name="ping")
    assert "description" not in tool["function"]
    assert tool["function"]["parameters"]["properties"] == {}
    # Some models write nothing where there is nothing to say.
    assert tool.run("") == "pong"


def test_methods_partials_and_objects_that_can_be_called() -> None:
    class Shop:
        def price(self, item: str) -> str:
            """Tell the price."""
            return f"{item}: 3"

        def __call__(self, item: str) -> str:
            return f"{item}!"

    def add(a: int, b: int) -> int:
        return a + b

    assert function_tool(Shop().price).run('{"item": "tea"}') == "tea: 3"
    assert function_tool(Shop(), name="shop").run('{"item": "tea"}') == "tea!"
    assert function_tool(functools.partial(add, b=2), name="add_two").run('{"a": 1}') == 3


def test_an_asynchronous_function() -> None:
    @function_tool
    async def wait(seconds: float) -> float:
        return seconds

    assert asyncio.run(wait.run('{"seconds": 1}')) == 1.0


def test_for_responses() -> None:
    tool = function_tool(google).for_responses()
    assert tool["type"] == "function" and tool["name"] == "google" and "function" not in tool
    assert tool.parse('{"city": "Kyoto"}') == {"city": "Kyoto"}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ('{"city": ', "the arguments of google, is not JSON"),
        ('{"city": 1}', "city must be a string, not an integer"),
        ("{}", "city is missing"),
        ("[]", "must be an object"),
    ],
)
def test_arguments_that_do_not_fit(arguments: str, problem: str) -> None:
    with pytest.raises(openai.OutputParseError, match="google") as caught:
        function_tool(google).run(arguments)
    assert problem.rpartition(", ")[2] in str(caught.value)


def test_open_schemas() -> None:
    def search(filters: Dict[str, int], extra: Any = None, pair: Tuple[int, str] = (1, "a"), rest: list = []) -> Any:  # noqa: B006
        return filters, extra, pair, rest

    with pytest.raises(TypeError, match=r"search\.filters: dict\[str, int\]|search\.filters: Dict"):
        function_tool(search)
    tool = function_tool(search, strict=False)
    assert tool["function"]["strict"] is False
    parameters = tool["function"]["parameters"]
    assert parameters["properties"]["filters"] == {"type": "object", "additionalProperties": {"type": "integer"}}
    assert parameters["required"] == ["filters"] and "additionalProperties" not in parameters
    assert tool.run('{"filters": {"a": 1}, "pair": [2, "b"]}') == ({"a": 1}, None, (2, "b"), [])
    with pytest.raises(openai.OutputParseError, match=r"filters\.a must be an integer"):
        tool.run('{"filters": {"a": "1"}}')


def positional(a: int, /) -> int:
    return a


@pytest.mark.parametrize(
    ("of", "words"),
    [
        (lambda x: x, "the parameter 'x' has no annotation"),
        (positional, "is positional-only"),
        (3, "made of a function or of a record type"),
        (int, "made of a function or of a record type"),
    ],
)
def test_what_no_tool_can_be_made_of(of: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        function_tool(of)


@pytest.mark.parametrize("make", [function_tool, openai.custom_tool])
def test_a_method_that_is_not_bound(make: Any) -> None:
    class Shop:
        def order(self, item: str) -> str:
            return item

    with pytest.raises(TypeError, match=r"order: .*pass the bound method, .*\(shop\.order\)"):
        make(Shop.order)
    assert make(Shop().order)("tea") == "tea"


@pytest.mark.parametrize("name", ["with space", "x" * 65, "ü"])
def test_names_that_the_api_does_not_take(name: str) -> None:
    with pytest.raises(TypeError, match="is not a valid name for a tool"):
        function_tool(google, name=name)


class Query(TypedDict):
    """Look something up."""

    words: str


@pytest.mark.parametrize(("of", "name"), [(Query, "query"), (Place, "place")])
def test_tools_made_of_types(of: Any, name: str) -> None:
    tool = function_tool(of)
    assert tool.name == name
    with pytest.raises(TypeError, match="has no function to run"):
        tool.run('{"words": "a", "city": "b"}')


def test_pydantic_function_tool_takes_any_record_type() -> None:
    @dataclasses.dataclass
    class GetHTTPStatusNow:
        """Ask a server."""

        url: str

    tool: Any = openai.pydantic_function_tool(GetHTTPStatusNow)
    assert tool["type"] == "function"
    assert tool["function"]["name"] == "get_http_status_now"
    assert tool["function"]["description"] == "Ask a server."
    assert tool["function"]["strict"] is True
    assert tool["function"].model is GetHTTPStatusNow
    named: Any = openai.pydantic_function_tool(GetHTTPStatusNow, name="GetHTTPStatusNow", description="Other.")
    assert named["function"]["name"] == "GetHTTPStatusNow" and named["function"]["description"] == "Other."


@pytest.mark.parametrize("of", [List[int], Literal["a"]])
def test_arguments_are_an_object(of: Any) -> None:
    with pytest.raises(TypeError, match="the arguments of a tool must be an object"):
        openai.pydantic_function_tool(of)


class Database:
    """Of a type that has no schema."""

    def __str__(self) -> str:
        return "the database"


def delete(order: str, user: str, db: Database) -> str:
    """Delete an order.

    Args:
        order: Which one.
        user: Whose.
    """
    return f"{order} of {user} in {db}"


FOR_ME = functools.partial(delete, user="me", db=Database())


def test_what_a_partial_binds_is_hidden_from_the_model() -> None:
    tool = function_tool(FOR_ME)
    assert tool.name == "delete" and tool["function"]["description"] == "Delete an order."
    assert list(tool["function"]["parameters"]["properties"]) == ["order"]
    assert tool.run('{"order": "1", "user": "you"}') == "1 of me in the database"
    nested = function_tool(functools.partial(decorated, days=3))
    assert nested.run('{"city": "Kyoto", "days": 1}') == "Kyoto 3"


def test_a_schema_in_place_of_a_signature() -> None:
    def call(user: str, **arguments: Any) -> Any:
        """Call the server."""
        return user, arguments

    schema = {"type": "object", "properties": {"q": {"type": "string"}}}
    tool = function_tool(functools.partial(call, user="me"), name="search", parameters=schema)
    assert tool["function"] == {
        "name": "search",
        "strict": False,
        "parameters": schema,
        "description": "Call the server.",
    }
    assert tool.run('{"q": "a", "user": "you"}') == ("me", {"q": "a"})
    assert tool.run("") == ("me", {})
    with pytest.raises(openai.OutputParseError, match="must be an object"):
        tool.run("[1]")
    strict = {**schema, "required": ["q"], "additionalProperties": False}
    assert function_tool(call, parameters=strict)["function"]["strict"] is True
    with pytest.raises(TypeError, match="q must be required"):
        function_tool(call, parameters=schema, strict=True)
    with pytest.raises(TypeError, match="the JSON schema of an object"):
        function_tool(call, parameters={"type": "string"})


def test_custom_tools() -> None:
    @openai.custom_tool(format={"type": "grammar", "syntax": "lark", "definition": "start: WORD"})
    def sql(query: str, limit: int = 10) -> str:
        """Run a query."""
        return f"{query} limit {limit}"

    grammar = {"syntax": "lark", "definition": "start: WORD"}
    about = {"name": "sql", "description": "Run a query."}
    assert sql == {"type": "custom", "custom": {**about, "format": {"type": "grammar", "grammar": grammar}}}
    assert sql.for_responses() == {"type": "custom", **about, "format": {"type": "grammar", **grammar}}
    assert sql.run("select 1") == sql("select 1") == "select 1 limit 10"


def two(a: str, b: str) -> str:
    return a + b


def number(a: int) -> str:
    return str(a)


@pytest.mark.parametrize(
    ("of", "words"),
    [(two, "takes one text"), (number, "takes one text"), (3, "made of a function"), (Place, "made of")],
)
def test_what_no_custom_tool_can_be_made_of(of: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        openai.custom_tool(of)


@function_tool(name="other_name")
def decorated(city: str, days: int = 1) -> str:
    """Tell the weather."""
    return f"{city} {days}"


@function_tool
async def decorated_async(city: str) -> str:
    return city


def test_a_decorated_function_is_still_that_function() -> None:
    assert decorated.__name__ == "decorated" and decorated.__doc__ == "Tell the weather."
    assert decorated.__module__ == __name__ and decorated.__qualname__ == "decorated"
    assert str(inspect.signature(decorated)) == "(city: 'str', days: 'int' = 1) -> 'str'"
    assert not inspect.iscoroutinefunction(decorated)
    if sys.version_info >= (3, 12):
        assert inspect.iscoroutinefunction(decorated_async)
    assert function_tool(FOR_ME).__name__ == "delete"


@pytest.mark.parametrize(
    "tool",
    [
        function_tool(google),
        function_tool(FOR_ME, description="D."),
        function_tool(google, name="g", parameters={"type": "object"}),
        openai.custom_tool(functools.partial(two, b="")),
        function_tool(Place),
        openai.pydantic_function_tool(Place),
        function_tool(Place).for_responses(),
    ],
)
def test_tools_pickle(tool: Any) -> None:
    again = pickle.loads(pickle.dumps(tool))
    assert again == tool and type(again) is type(tool)
    arguments = '{"city": "Kyoto", "order": "1"}'
    reads = [each if hasattr(each, "parse") else each["function"] for each in (tool, again)]
    assert reads[0].parse(arguments) == reads[1].parse(arguments)


def test_a_decorated_function_pickles_as_itself() -> None:
    assert pickle.loads(pickle.dumps(decorated)) is decorated


@pytest.mark.parametrize("tool", [decorated, function_tool(Place)])
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_copies_are_tools_of_their_own(tool: Any, duplicate: Any) -> None:
    twin = duplicate(tool)
    twin["function"]["description"] = "Changed."
    assert tool["function"].get("description") != "Changed." and type(twin) is type(tool)
    assert twin.definition is twin["function"]
    assert twin.parse('{"city": "Kyoto"}') == tool.parse('{"city": "Kyoto"}')


class Files:
    def list(self, tags: List[str]) -> str:
        return ", ".join(tags)

    def date(self, on: date) -> str:
        return on.isoformat()


def test_methods_called_like_a_type_in_their_annotations() -> None:
    assert function_tool(Files().list).run('{"tags": ["a", "b"]}') == "a, b"
    assert function_tool(Files().date).run('{"on": "2024-01-31"}') == "2024-01-31"


class SearchShop:
    """Search the shop."""

    def __call__(self, item: str) -> str:
        return item


def test_objects_that_can_be_called_are_called_as_their_class() -> None:
    tool = function_tool(SearchShop())
    assert tool.name == "search_shop" and tool["function"]["description"] == "Search the shop."


def keywords(a: int, b: int = 1) -> None:
    """Do it.

    Keyword Arguments:
        a: The first.
        b: The second.
    """


def test_napoleon_has_a_section_of_its_own() -> None:
    properties = function_tool(keywords)["function"]["parameters"]["properties"]
    assert [each["description"] for each in properties.values()] == ["The first.", "The second."]


def anything(*args: Any, **kwargs: Any) -> Any:
    return args, kwargs


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: function_tool(max), "max: no signature found"),
        (lambda: function_tool(anything), "it accepts any arguments, so there is no schema"),
        (lambda: function_tool(decorated_async, in_thread=True), "in_thread is for sync functions"),
    ],
)
def test_functions_that_need_something_more(make: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        make()
