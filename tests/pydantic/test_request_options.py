"""Options of a request in a program that has imported pydantic."""

from __future__ import annotations

from typing import Any, Optional

import httpx
import pytest

from openai import omit
from openai._models import FinalRequestOptions

pydantic = pytest.importorskip("pydantic")


def test_options_are_made_and_copied() -> None:
    given: dict[str, Any] = {
        "method": "post",
        "url": "/foo",
        "headers": {"A": omit},
        "timeout": httpx.Timeout(3),
        "files": [("file", ("a.txt", b"x"))],
        "post_parser": len,
        "max_retries": 3,
    }
    options = FinalRequestOptions(**given)
    assert {name: getattr(options, name) for name in given} == given
    assert options.params == {}
    assert options.model_copy(update={"url": "/bar"}).url == "/bar"
    assert FinalRequestOptions(method="get", url="/", timeout=(2, None)).timeout == (2, None)


def test_what_is_wrong_is_named() -> None:
    with pytest.raises(pydantic.ValidationError, match="url"):
        FinalRequestOptions(method="get")
    with pytest.raises(pydantic.ValidationError, match="method"):
        FinalRequestOptions(method=1, url="/")


def test_options_in_models_of_the_program() -> None:
    class Job(pydantic.BaseModel):  # type: ignore[name-defined, misc]
        options: Optional[FinalRequestOptions]

    class Mine(FinalRequestOptions):
        tenant: str = "t"

    options = FinalRequestOptions(method="get", url="/")
    assert Job(options=options).options is options
    assert Mine(method="get", url="/x", tenant="u").tenant == "u"
    assert pydantic.TypeAdapter(FinalRequestOptions).validate_python({"method": "get", "url": "/x"}).url == "/x"
