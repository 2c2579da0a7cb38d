"""Videos: films made from descriptions, and from other films."""

from __future__ import annotations

from functools import partial

from . import _row
from ._params import AFTER, ORDER
from ._row import Waiter, helper, resource

_DEPRECATED = "the Sora API is scheduled to permanently shut down on September 24, 2026"
delete = partial(_row.delete, deprecated=_DEPRECATED)
get = partial(_row.get, deprecated=_DEPRECATED)
post = partial(_row.post, deprecated=_DEPRECATED)

VIDEOS = resource(
    "videos",
    post(
        "create",
        "/videos",
        files={
            "input_reference?": (
                "video_create_params.InputReference",
                "An image to start from: a file, or a dict with the `file_id` or `image_url` of one.",
            ),
        },
        body={
            "prompt": ("str", "What to show, in 1 to 32,000 characters."),
            "model?": ("VideoModelParam", "The model that makes the video; `sora-2` by default."),
            "seconds?": ("VideoSeconds | int", "Length of the video in seconds, 4, 8 or 12; 4 by default."),
            "size?": ("VideoSize", "Width and height in pixels; `720x1280`, which is upright, by default."),
        },
        returns="Video",
        recipe="video",
        doc="Start making a video; it is done when its `status` is `completed`.",
    ),
    get(
        "retrieve",
        "/videos/{video_id}",
        ids={"video_id": ("str", "ID of the video to look up.")},
        returns="Video",
        waiter=Waiter(pending=("queued", "in_progress")),
        doc="Look up a video and how far it has come.",
    ),
    get(
        "list",
        "/videos",
        query={
            "after?": AFTER,
            "limit?": ("int", "Videos per page, at most 100."),
            "order?": ORDER,
        },
        returns="Video",
        page="conversation_cursor",
        doc="List the videos of your project.",
    ),
    delete(
        "delete",
        "/videos/{video_id}",
        ids={"video_id": ("str", "ID of the video to delete.")},
        returns="VideoDeleteResponse",
        doc="Delete a video that is completed or has failed.",
    ),
    post(
        "create_character",
        "/videos/characters",
        files={"video": ("FileTypes", "A video that shows the character.")},
        body={"name": ("str", "What to call the character, in 1 to 80 characters.")},
        returns="VideoCreateCharacterResponse",
        doc="Make a character for later videos from one that shows it.",
    ),
    get(
        "download_content",
        "/videos/{video_id}/content",
        ids={"video_id": ("str", "ID of the video to download.")},
        query={
            "variant?": (
                "Literal['video', 'thumbnail', 'spritesheet']",
                "The MP4 file (`video`, the default), a still image, or a sheet of many.",
            ),
        },
        headers={"Accept": "application/binary"},
        returns="HttpxBinaryResponseContent",
        doc="Download a finished video, or images from it.",
    ),
    post(
        "edit",
        "/videos/edits",
        files={"video": ("video_edit_params.Video", "The video to change: a file, or a dict with the `id` of yours.")},
        body={"prompt": ("str", "What to change, in 1 to 32,000 characters.")},
        returns="Video",
        recipe="video",
        doc="Start making a video that changes another.",
    ),
    post(
        "extend",
        "/videos/extensions",
        files={
            "video": (
                "video_extend_params.Video",
                "The video to go on from: a file, or a dict with the `id` of yours.",
            ),
        },
        body={
            "prompt": ("str", "How the video goes on, in 1 to 32,000 characters."),
            "seconds": ("VideoSeconds | int", "Length of the new part in seconds: 4, 8, 12, 16 or 20."),
        },
        returns="Video",
        recipe="video",
        doc="Start making a video that goes on where another ends.",
    ),
    get(
        "get_character",
        "/videos/characters/{character_id}",
        ids={"character_id": ("str", "ID of the character to look up.")},
        returns="VideoGetCharacterResponse",
        doc="Look up a character of videos.",
    ),
    post(
        "remix",
        "/videos/{video_id}/remix",
        ids={"video_id": ("str", "ID of the finished video to make anew.")},
        body={
            "prompt": ("str", "What to make of the video this time, in 1 to 32,000 characters."),
            "seconds?": (
                "VideoSeconds | int",
                "Length of the new video in seconds; the published API keeps the old one's.",
            ),
        },
        returns="Video",
        recipe="video",
        doc="Start making a finished video anew after another prompt.",
    ),
    helpers=(
        helper("poll", "openai.lib.polling:poll_video"),
        helper("create_and_poll", "openai.lib.polling:create_and_poll_video", extends="create"),
    ),
    doc="Videos with sound, made from a description.",
)
