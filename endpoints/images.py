"""Images: pictures made from descriptions, and from other pictures."""

from __future__ import annotations

from ._params import STREAM, USER
from ._row import post, resource

# What the GPT image models share in `edit` and `generate`
_BACKGROUND = (
    "Literal['transparent', 'opaque', 'auto'] | None",
    "What is behind the subject; `auto` lets the model choose, and `transparent` needs PNG or WebP.",
)
_OUTPUT_COMPRESSION = ("int | None", "Percent, 0 to 100 and by default 100, to compress JPEG or WebP to.")
_OUTPUT_FORMAT = ("Literal['png', 'jpeg', 'webp'] | None", "Format of the images; PNG by default.")
_PARTIAL_IMAGES = (
    "int | None",
    "How many unfinished images to stream, 0 to 3 and by default 0, before the finished one; it may come sooner.",
)

_N = ("int | None", "How many images to make, 1 to 10; 1 by default.")
_RESPONSE_FORMAT = (
    "Literal['url', 'b64_json'] | None",
    "A URL that is good for 60 minutes, or the image as base64; GPT image models give base64 always.",
)

IMAGES = resource(
    "images",
    post(
        "create_variation",
        "/images/variations",
        files={"image": ("FileTypes", "The image to vary: a square PNG file of less than 4 MB.")},
        body={
            "model?": ("str | ImageModel | None", "The model that varies; only `dall-e-2` can."),
            "n?": _N,
            "response_format?": _RESPONSE_FORMAT,
            "size?": (
                "Literal['256x256', '512x512', '1024x1024'] | None",
                "Width and height in pixels; `1024x1024` by default.",
            ),
            "user?": USER,
        },
        returns="ImagesResponse",
        doc="Make images that resemble another.",
    ),
    post(
        "edit",
        "/images/edits",
        deployment=True,
        files={
            "image": (
                "FileTypes | SequenceNotStr[FileTypes]",
                "What to work from: up to 16 PNG, WebP or JPEG files, each below 50 MB; for `dall-e-2` one square PNG.",
            ),
            "mask?": (
                "FileTypes",
                "A PNG file of less than 4 MB, as large as the first image, that is transparent where to change it.",
            ),
        },
        body={
            "prompt": ("str", "What to make of the images, in at most 32,000 characters; 1,000 for `dall-e-2`."),
            "background?": _BACKGROUND,
            "input_fidelity?": (
                "Literal['high', 'low'] | None",
                "How closely to keep to the images, to faces above all; `low` by default.",
            ),
            "model?": ("str | ImageModel | None", "The model that edits; `gpt-image-1.5` by default."),
            "n?": _N,
            "output_compression?": _OUTPUT_COMPRESSION,
            "output_format?": _OUTPUT_FORMAT,
            "partial_images?": _PARTIAL_IMAGES,
            "quality?": (
                "Literal['standard', 'low', 'medium', 'high', 'auto'] | None",
                "How much care to take, a matter of time and price; `auto` by default, and `standard` for `dall-e-2`.",
            ),
            "response_format?": _RESPONSE_FORMAT,
            "size?": (
                "str | Literal['256x256', '512x512', '1024x1024', '1536x1024', '1024x1536', 'auto'] | None",
                "Width and height in pixels; from `gpt-image-2` on any, both divisible by 16, up to `3840x2160`.",
            ),
            "stream?": STREAM,
            "user?": USER,
        },
        returns="ImagesResponse",
        stream="ImageEditStreamEvent",
        ends=("image_edit.completed",),
        doc="Change an image, or make a new one out of several.",
    ),
    post(
        "generate",
        "/images/generations",
        deployment=True,
        body={
            "prompt": (
                "str",
                "What to show, in at most 32,000 characters; 1,000 for `dall-e-2`, 4,000 for `dall-e-3`.",
            ),
            "background?": _BACKGROUND,
            "model?": (
                "str | ImageModel | None",
                "The model that draws; `dall-e-2` by default, unless another param needs a GPT image model.",
            ),
            "moderation?": (
                "Literal['low', 'auto'] | None",
                "How strictly GPT image models filter what is harmful: as usual (`auto`, the default) or less.",
            ),
            "n?": ("int | None", "How many images to make, 1 to 10 and by default 1; `dall-e-3` makes only 1."),
            "output_compression?": _OUTPUT_COMPRESSION,
            "output_format?": _OUTPUT_FORMAT,
            "partial_images?": _PARTIAL_IMAGES,
            "quality?": (
                "Literal['standard', 'hd', 'low', 'medium', 'high', 'auto'] | None",
                "How much care to take; `auto` by default, `hd` for `dall-e-3` only, `standard` for `dall-e-2` too.",
            ),
            "response_format?": _RESPONSE_FORMAT,
            "size?": (
                (
                    "str | Literal['auto', '1024x1024', '1536x1024', '1024x1536', '256x256', '512x512', '1792x1024', "
                    "'1024x1792'] | None"
                ),
                "Width and height in pixels, `auto` by default; which there are is up to the model.",
            ),
            "stream?": STREAM,
            "style?": (
                "Literal['vivid', 'natural'] | None",
                "Whether `dall-e-3` draws dramatic images (`vivid`, the default) or plainer ones.",
            ),
            "user?": USER,
        },
        returns="ImagesResponse",
        stream="ImageGenStreamEvent",
        ends=("image_generation.completed",),
        doc="Make images from a description.",
    ),
    doc="Images made from texts and from other images.",
)
