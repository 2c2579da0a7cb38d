"""Completions: a text carried on, the older way to ask a model."""

from __future__ import annotations

from ._params import (
    DONE,
    FREQUENCY_PENALTY,
    LOGIT_BIAS,
    PRESENCE_PENALTY,
    SEED,
    STOP,
    STREAM,
    STREAM_OPTIONS,
    TEMPERATURE,
    TOP_P,
    USER,
)
from ._row import post, resource

COMPLETIONS = resource(
    "completions",
    post(
        "create",
        "/completions",
        deployment=True,
        body={
            "model": (
                "str | Literal['gpt-3.5-turbo-instruct', 'davinci-002', 'babbage-002']",
                "The model that carries the text on.",
            ),
            "prompt": (
                "str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None",
                (
                    "One text or several to carry on, as strings or token IDs; "
                    "`None` lets the model begin a text of its own."
                ),
            ),
            "best_of?": (
                "int | None",
                "How many texts to make before the best are picked, up to 20 and above `n`; not with `stream`.",
            ),
            "echo?": ("bool | None", "Whether the answer begins with the prompt."),
            "frequency_penalty?": FREQUENCY_PENALTY,
            "logit_bias?": LOGIT_BIAS,
            "logprobs?": (
                "int | None",
                "How many of the likeliest tokens, 0 to 5, to report at each position beside the one that was taken.",
            ),
            "max_tokens?": (
                "int | None",
                "The most tokens to make, 16 by default; with the prompt they must fit the model's context.",
            ),
            "n?": ("int | None", "How many texts to make for each prompt, 1 to 128; all of them are charged."),
            "presence_penalty?": PRESENCE_PENALTY,
            "seed?": SEED,
            "stop?": STOP,
            "stream?": STREAM,
            "stream_options?": STREAM_OPTIONS,
            "suffix?": ("str | None", "Text that follows the gap to fill; only `gpt-3.5-turbo-instruct` can do that."),
            "temperature?": TEMPERATURE,
            "top_p?": TOP_P,
            "user?": USER,
        },
        returns="Completion",
        stream="Completion",
        ends=DONE,
        doc="Let a model carry on a text.",
    ),
    doc="Texts carried on by older models; chat completions have taken their place.",
)
