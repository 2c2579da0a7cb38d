"""Lists that a test fills: what they hold, how they are listed, and what cannot be filled."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai import OpenAI
from openai.testing import LocalServer


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


def test_items_are_listed_as_they_were_given(server: LocalServer, client: OpenAI) -> None:
    given = [{"id": "file-b", "filename": "b.txt"}, {"id": "file-a", "filename": "a.txt"}]
    kept = server.fill("files.list", given)
    assert [(item["id"], item["filename"], item["object"]) for item in kept] == [
        ("file-b", "b.txt", "file"),
        ("file-a", "a.txt", "file"),
    ]
    assert [item.to_dict() for item in client.files.list()] == kept
    assert ids(client.files.list(order="asc")) == ["file-b", "file-a"]
    assert ids(client.files.list(order="desc")) == ["file-a", "file-b"]


def test_a_number_makes_items_with_ids_of_their_own(server: LocalServer, client: OpenAI) -> None:
    server.fill("files.list", 25)
    server.fill("batches.list", 2)
    assert len(set(ids(client.files.list()))) == 25
    assert len(client.files.list().data) == 20
    assert len(client.batches.list().data) == 2


def test_whatever_ids_stand_in_the_path(server: LocalServer, client: OpenAI) -> None:
    server.fill("fine_tuning.jobs.checkpoints.list", 2)
    for job in ("ftjob-1", "ftjob-2"):
        assert len([*client.fine_tuning.jobs.checkpoints.list(job)]) == 2


def test_filling_again_and_clearing(server: LocalServer, client: OpenAI) -> None:
    client.files.create(file=("a.txt", b"a"), purpose="user_data")
    server.fill("files.list", 3)
    server.fill("files.list", 1)
    assert len(client.files.list().data) == 1
    server.clear()
    assert client.files.list().data == []


def test_what_is_changed_afterwards_changes_nothing(server: LocalServer, client: OpenAI) -> None:
    server.fill("files.list", 1)[0]["id"] = "changed"
    assert ids(client.files.list()) != ["changed"]


def test_list_without_a_handler_is_empty_until_it_is_filled(server: LocalServer, client: OpenAI) -> None:
    assert client.admin.organization.users.list().data == []
    server.fill("admin.organization.users.list", 1)
    assert len(client.admin.organization.users.list().data) == 1


def test_cursor_that_is_not_in_the_list(server: LocalServer, http: httpx.Client) -> None:
    server.fill("files.list", 1)
    answer = http.get("/files", params={"after": "file-other"})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "after"


@pytest.mark.parametrize("endpoint", ["files.create", "nonsense", "", "files"])
def test_only_lists_can_be_filled(server: LocalServer, endpoint: str) -> None:
    with pytest.raises(ValueError, match=r"is not an endpoint that gives pages; these are: .*files\.list"):
        server.fill(endpoint, 1)
