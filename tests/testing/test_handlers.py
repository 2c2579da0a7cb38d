"""Completions, embeddings, moderations, models, files and batches of the local server."""

from __future__ import annotations

import base64
import json
import math
import struct
from typing import Any

import httpx
import pytest


def upload(
    http: httpx.Client, content: bytes = b"x", purpose: str = "user_data", name: str = "a.txt", **more: str
) -> Any:
    answer = http.post("/files", data={"purpose": purpose, **more}, files={"file": (name, content)})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_completion_whole_and_streamed(http: httpx.Client) -> None:
    body = {"model": "m", "prompt": ["Once", "Twice ä"], "n": 2, "max_tokens": 30}
    whole = http.post("/completions", json=body).json()
    assert [choice["index"] for choice in whole["choices"]] == [0, 1, 2, 3]
    assert whole["choices"][2]["text"] == " ... and so it went on after 'Twice ä'."
    usage = whole["usage"]
    assert usage["prompt_tokens"] + usage["completion_tokens"] == usage["total_tokens"]
    answer = http.post("/completions", json={**body, "stream": True, "stream_options": {"include_usage": True}})
    *events, done, _ = answer.text.split("\n\n")
    chunks = [json.loads(event[6:]) for event in events]
    texts = ["", "", "", ""]
    for chunk in chunks[:-1]:
        texts[chunk["choices"][0]["index"]] += chunk["choices"][0]["text"]
    assert texts == [choice["text"] for choice in whole["choices"]]
    assert (chunks[-1]["choices"], chunks[-1]["usage"], done) == ([], usage, "data: [DONE]")


def test_completion_limits_echo_and_logprobs(http: httpx.Client) -> None:
    body = {"model": "m", "prompt": "Once", "max_tokens": 2, "echo": True, "logprobs": 2}
    (choice,) = http.post("/completions", json=body).json()["choices"]
    assert choice["finish_reason"] == "length"
    assert choice["text"] == "Once ... "
    logprobs = choice["logprobs"]
    assert "".join(logprobs["tokens"]) == choice["text"]
    assert choice["text"][logprobs["text_offset"][0] :] == choice["text"]
    assert http.post("/completions", json={"model": "m", "prompt": [1, 2]}).json()["usage"]["prompt_tokens"] == 2
    assert http.post("/completions", json={"model": "m", "prompt": {}}).json()["error"]["param"] == "prompt"


def embed(http: httpx.Client, given: Any, **more: Any) -> list[Any]:
    answer = http.post("/embeddings", json={"model": "text-embedding-3-small", "input": given, **more})
    assert answer.status_code == 200, answer.text
    assert [each["index"] for each in answer.json()["data"]] == list(range(len(answer.json()["data"])))
    return [each["embedding"] for each in answer.json()["data"]]


def test_embeddings_are_unit_vectors_of_their_input(http: httpx.Client) -> None:
    a, b, again = embed(http, ["a", "b", "a"])
    assert a == again != b
    assert len(a) == 1536 and math.isclose(sum(x * x for x in a), 1, rel_tol=1e-5)
    assert embed(http, "a") == [a]
    assert len(embed(http, "a", model="text-embedding-3-large")[0]) == 3072


def test_embeddings_in_base64_are_the_same_numbers(http: httpx.Client) -> None:
    (floats,) = embed(http, "ä", dimensions=7)
    (packed,) = embed(http, "ä", dimensions=7, encoding_format="base64")
    assert list(struct.unpack("<7f", base64.b64decode(packed))) == floats
    assert math.isclose(sum(x * x for x in floats), 1, rel_tol=1e-5)


def test_embeddings_of_tokens(http: httpx.Client) -> None:
    assert len(embed(http, [1, 2, 3])) == 1
    one, other = embed(http, [[1, 2], [3]])
    assert one != other


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"input": ""}, "input"),
        ({"input": []}, "input"),
        ({"input": ["a", 1]}, "input[1]"),
        ({"input": ["x"] * 2049}, "input"),
        ({"dimensions": 0}, "dimensions"),
        ({"encoding_format": "hex"}, "encoding_format"),
    ],
)
def test_embeddings_that_are_refused(http: httpx.Client, more: dict[str, Any], param: str) -> None:
    answer = http.post("/embeddings", json={"model": "m", "input": "x", **more})
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == param


def test_moderations(http: httpx.Client) -> None:
    mild, wild = http.post("/moderations", json={"input": ["peace", "Violence and hate"]}).json()["results"]
    assert not mild["flagged"] and not any(mild["categories"].values())
    assert wild["flagged"] and {name for name, hit in wild["categories"].items() if hit} == {"violence", "hate"}
    assert wild["category_scores"]["hate"] > 0.5 > wild["category_scores"]["sexual"]
    parts = [{"type": "text", "text": "x"}, {"type": "image_url", "image_url": {"url": "data:"}}]
    (both,) = http.post("/moderations", json={"input": parts, "model": "m"}).json()["results"]
    assert both["category_applied_input_types"]["violence"] == ["text", "image"]
    assert both["category_applied_input_types"]["hate"] == ["text"]
    assert http.post("/moderations", json={"input": 3}).json()["error"]["param"] == "input"


def test_models(http: httpx.Client) -> None:
    listed = http.get("/models").json()
    assert listed["object"] == "list" and "gpt-4o" in [each["id"] for each in listed["data"]]
    assert http.get("/models/anything").json()["id"] == "anything"
    assert http.get("/models/missing-one").json()["error"]["code"] == "model_not_found"
    tuned = next(each["id"] for each in listed["data"] if each["id"].startswith("ft:"))
    assert http.delete(f"/models/{tuned}").json() == {"id": tuned, "object": "model", "deleted": True}
    assert http.get(f"/models/{tuned}").status_code == 404
    assert tuned not in [each["id"] for each in http.get("/models").json()["data"]]
    assert http.delete("/models/gpt-4").status_code == 403


def test_file_from_upload_to_deletion(http: httpx.Client) -> None:
    content = bytes(range(256)) * 5000
    more = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    file = upload(http, content, name="bär 1.bin", **more)
    assert (file["bytes"], file["filename"], file["purpose"]) == (len(content), "bär 1.bin", "user_data")
    assert file["expires_at"] == file["created_at"] + 3600
    assert http.get(f"/files/{file['id']}").json() == file
    answer = http.get(f"/files/{file['id']}/content")
    assert answer.content == content and answer.headers["content-type"] == "application/octet-stream"
    assert http.delete(f"/files/{file['id']}").json() == {"id": file["id"], "object": "file", "deleted": True}
    assert http.get(f"/files/{file['id']}").status_code == 404
    assert http.get(f"/files/{file['id']}/content").status_code == 404


def test_files_are_listed_in_pages(http: httpx.Client) -> None:
    ids = [upload(http, purpose="batch" if i % 2 else "evals")["id"] for i in range(5)]
    seen: list[str] = []
    more = []
    for _ in range(3):
        page = http.get("/files", params={"limit": 2, **({"after": seen[-1]} if seen else {})}).json()
        seen += [each["id"] for each in page["data"]]
        more.append(page["has_more"])
    assert (seen, more) == (ids[::-1], [True, True, False])
    ascending = http.get("/files", params={"order": "asc", "purpose": "batch"}).json()
    assert [each["id"] for each in ascending["data"]] == [ids[1], ids[3]]


@pytest.mark.parametrize("params", [{"limit": 0}, {"limit": "x"}, {"order": "up"}, {"after": "file-unknown"}])
def test_pages_that_are_refused(http: httpx.Client, params: dict[str, Any]) -> None:
    answer = http.get("/files", params=params)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == next(iter(params))


def test_uploads_that_are_refused(http: httpx.Client) -> None:
    assert http.post("/files", data={"purpose": "batch"}, files={"other": b"x"}).json()["error"]["param"] == "file"
    assert http.post("/files", files={"file": b"x"}).json()["error"]["param"] == "purpose"
    assert http.post("/files", json={"purpose": "batch"}).json()["error"]["code"] == "invalid_content_type"
    wrong = http.post("/files", data={"purpose": "x", "expires_after[seconds]": "1"}, files={"file": b"x"})
    assert wrong.json()["error"]["param"] == "expires_after.anchor"


def batch(http: httpx.Client, lines: list[Any], endpoint: str = "/v1/embeddings") -> Any:
    content = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines).encode()
    body = {"input_file_id": upload(http, content, "batch")["id"], "endpoint": endpoint, "completion_window": "24h"}
    return http.post("/batches", json={**body, "metadata": {"a": "b"}}).json()


def line(number: int, **body: Any) -> Any:
    return {"custom_id": f"n{number}", "method": "POST", "url": "/v1/embeddings", "body": body}


def test_batch_goes_from_step_to_step_and_answers_its_requests(http: httpx.Client) -> None:
    made = batch(http, [line(1, model="m", input="x", dimensions=2), line(2, model="missing-m", input="x")])
    assert made["status"] == "validating" and made["metadata"] == {"a": "b"}
    looks = [http.get(f"/batches/{made['id']}").json() for _ in range(3)]
    assert [each["status"] for each in looks] == ["in_progress", "completed", "completed"]
    assert looks[2]["request_counts"] == {"total": 2, "completed": 1, "failed": 1}
    (done,) = http.get(f"/files/{looks[2]['output_file_id']}/content").text.splitlines()
    assert json.loads(done)["custom_id"] == "n1"
    assert len(json.loads(done)["response"]["body"]["data"][0]["embedding"]) == 2
    (failed,) = http.get(f"/files/{looks[2]['error_file_id']}/content").text.splitlines()
    assert json.loads(failed)["response"]["status_code"] == 404
    assert http.post(f"/batches/{made['id']}/cancel").status_code == 409


@pytest.mark.parametrize("lines", [[], ["nope"], ["[]"], [{"custom_id": "1", "url": "/v1/other", "body": {}}]])
def test_batch_of_a_bad_file_fails(http: httpx.Client, lines: list[Any]) -> None:
    made = http.get(f"/batches/{batch(http, lines)['id']}").json()
    assert made["status"] == "failed" and made["errors"]["data"][0]["message"]


def test_batches_are_cancelled_and_listed(http: httpx.Client) -> None:
    first, second = (batch(http, [line(1, model="m", input="x")]) for _ in range(2))
    assert http.post(f"/batches/{first['id']}/cancel").json()["status"] == "cancelling"
    assert http.get(f"/batches/{first['id']}").json()["status"] == "cancelled"
    page = http.get("/batches", params={"limit": 1}).json()
    assert [each["id"] for each in page["data"]] == [second["id"]] and page["has_more"]


def test_batches_that_are_refused(http: httpx.Client) -> None:
    body = {"input_file_id": "file-none", "endpoint": "/v1/embeddings", "completion_window": "24h"}
    assert http.post("/batches", json=body).json()["error"]["param"] == "input_file_id"
    wrong = http.post("/batches", json={**body, "completion_window": "1h"}).json()
    assert wrong["error"]["param"] == "completion_window"
    assert http.get("/batches/none").status_code == 404
