"""Images, speech and stored objects of the local server."""

from __future__ import annotations

import base64
import io
import wave
from typing import Any

import pytest

import openai
from openai import OpenAI

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_image_whole_and_streamed(client: OpenAI) -> None:
    answer = client.images.generate(prompt="a dot", n=2)
    assert answer.data is not None
    assert len(answer.data) == 2
    png = base64.b64decode(answer.data[0].b64_json or "")
    assert png.startswith(b"\x89PNG")
    events = list(client.images.generate(prompt="a dot", stream=True, partial_images=2))
    assert [event.type for event in events] == ["image_generation.partial_image"] * 2 + ["image_generation.completed"]
    edits = list(client.images.edit(image=b"x", prompt="a dot", stream=True))
    assert [event.type for event in edits] == ["image_edit.completed"]


def test_speech_is_a_sound(client: OpenAI) -> None:
    sound = client.audio.speech.create(input="Hi", model="m", voice="alloy", response_format="wav")
    with wave.open(io.BytesIO(sound.content)) as opened:
        assert opened.getnframes() > 0


@pytest.mark.parametrize("form", ["json", "verbose_json", "diarized_json", "text", "srt", "vtt"])
def test_transcript_in_every_form(form: Any, client: OpenAI) -> None:
    heard = client.audio.transcriptions.create(file=("a.wav", b"x"), model="m", response_format=form)
    assert "This is what was said" in (heard if isinstance(heard, str) else heard.text)


def test_transcript_streamed(client: OpenAI) -> None:
    events = list(client.audio.transcriptions.create(file=("a.wav", b"x"), model="m", stream=True))
    text = "".join(event.delta for event in events if event.type == "transcript.text.delta")
    assert text == getattr(events[-1], "text", None)


def test_upload_becomes_a_file(client: OpenAI) -> None:
    upload = client.uploads.create(bytes=4, filename="a.txt", mime_type="text/plain", purpose="user_data")
    parts = [client.uploads.parts.create(upload.id, data=data).id for data in (b"cd", b"ab")]
    with pytest.raises(openai.BadRequestError, match="2 bytes"):
        client.uploads.complete(upload.id, part_ids=parts[:1])
    done = client.uploads.complete(upload.id, part_ids=parts[::-1])
    assert (done.status, done.file is not None) == ("completed", True)
    assert done.file is not None
    assert client.files.content(done.file.id).content == b"abcd"
    with pytest.raises(openai.BadRequestError):
        client.uploads.cancel(upload.id)


def test_vector_store_counts_finds_and_forgets_its_files(client: OpenAI) -> None:
    ids = [client.files.create(file=(name, name.encode()), purpose="user_data").id for name in ("red fox", "blue sky")]
    store = client.vector_stores.create(name="s", file_ids=ids[:1], metadata={"a": "b"})
    assert (store.name, store.metadata, store.file_counts.total) == ("s", {"a": "b"}, 1)
    batch = client.vector_stores.file_batches.create(store.id, file_ids=ids[1:])
    assert batch.status == "in_progress"
    batch = client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id)
    assert (batch.status, batch.file_counts.completed) == ("completed", 1)
    (hit,) = client.vector_stores.search(store.id, query="a fox")
    assert (hit.file_id, hit.content[0].text) == (ids[0], "red fox")
    client.vector_stores.files.delete(ids[0], vector_store_id=store.id)
    assert client.vector_stores.retrieve(store.id).file_counts.total == 1
    assert list(client.vector_stores.search(store.id, query="a fox")) == []
    client.vector_stores.delete(store.id)
    with pytest.raises(openai.NotFoundError):
        client.vector_stores.files.list(store.id)


def test_fine_tuning_job_waits_while_it_is_paused(client: OpenAI) -> None:
    file = client.files.create(file=("a.jsonl", b"{}"), purpose="fine-tune").id
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file)
    client.fine_tuning.jobs.pause(job.id)
    assert {client.fine_tuning.jobs.retrieve(job.id).status for _ in range(5)} == {"queued"}
    client.fine_tuning.jobs.resume(job.id)
    assert [client.fine_tuning.jobs.retrieve(job.id).status for _ in range(2)] == ["running", "succeeded"]
    with pytest.raises(openai.BadRequestError):
        client.fine_tuning.jobs.cancel(job.id)


def test_skill_is_read_from_its_files(client: OpenAI) -> None:
    text = b"---\nname: tidy\ndescription: Tidies up.\n---\n"
    skill = client.skills.create(files=[("tidy/SKILL.md", text)])
    assert (skill.name, skill.description, skill.latest_version) == ("tidy", "Tidies up.", "1")
    version = client.skills.versions.create(skill.id, files=[("tidy/SKILL.md", text)], default=True)
    assert version.version == client.skills.retrieve(skill.id).default_version == "2"


def test_what_is_not_there_is_not_found(client: OpenAI) -> None:
    with pytest.raises(openai.NotFoundError, match="'none' among the containers"):
        client.containers.files.list("none")
