"""Realtime: speaking with a model while it listens."""

from __future__ import annotations

from ._params import AFTER, ORDER_DESC
from ._row import get, helper, post, resource

_MODEL = (
    "str | Literal['gpt-realtime', 'gpt-realtime-1.5', 'gpt-realtime-2', 'gpt-realtime-2.1', 'gpt-realtime-2.1-mini', "
    "'gpt-realtime-2025-08-28', 'gpt-4o-realtime-preview', 'gpt-4o-realtime-preview-2024-10-01', "
    "'gpt-4o-realtime-preview-2024-12-17', 'gpt-4o-realtime-preview-2025-06-03', 'gpt-4o-mini-realtime-preview', "
    "'gpt-4o-mini-realtime-preview-2024-12-17', 'gpt-realtime-mini', 'gpt-realtime-mini-2025-10-06', "
    "'gpt-realtime-mini-2025-12-15', 'gpt-audio-1.5', 'gpt-audio-mini', 'gpt-audio-mini-2025-10-06', "
    "'gpt-audio-mini-2025-12-15']"
)

REALTIME = resource(
    "realtime",
    helpers=(
        helper("connect", "openai._realtime._connect:connect_realtime", returns="{Async}RealtimeConnectionManager"),
    ),
    doc="Spoken conversations with a model, over a connection that stays open.",
)

REALTIME_CLIENT_SECRETS = resource(
    "realtime.client_secrets",
    post(
        "create",
        "/realtime/client_secrets",
        body={
            "expires_after?": (
                "client_secret_create_params.ExpiresAfter",
                "For how long sessions can be opened with it: 10 to 7,200 seconds from now, 600 by default.",
            ),
            "session?": (
                "client_secret_create_params.Session",
                "Settings of the sessions that are opened with it: for speaking, or for transcribing only.",
            ),
        },
        returns="ClientSecretCreateResponse",
        doc="Make a short-lived key that browsers and phones can open sessions with.",
    ),
    doc="Short-lived keys, for programs that must not have yours.",
    types="realtime",
)

_ACCEPT_BODY = {
    "type": ("Literal['realtime']", "The kind of the session; there is only `realtime`."),
    "audio?": ("RealtimeAudioConfigParam", "Formats, voice, speed, transcription and the detection of turns."),
    "include?": (
        "list[Literal['item.input_audio_transcription.logprobs']]",
        "What events hold beyond the usual: how likely the tokens of transcripts were.",
    ),
    "instructions?": ("str", "What the model is told ahead of the conversation, also about its way of speaking."),
    "max_output_tokens?": (
        "int | Literal['inf']",
        "The most tokens of one answer, tool calls included, 1 to 4,096; by default `inf`, as many as the model can.",
    ),
    "model?": (_MODEL, "The model that takes the call, such as `gpt-realtime`."),
    "output_modalities?": (
        "list[Literal['text', 'audio']]",
        "What answers consist of: `['audio']`, speech with a transcript, which is the default, or `['text']`.",
    ),
    "parallel_tool_calls?": ("bool", "Whether the model may call several tools at once; only models that reason."),
    "prompt?": (
        "responses.ResponsePromptParam | None",
        "ID of a stored prompt to begin with, its version and its variables.",
    ),
    "reasoning?": ("RealtimeReasoningParam", "How hard the model thinks; only models that reason."),
    "tool_choice?": (
        "RealtimeToolChoiceConfigParam",
        "Whether tools are called: `none`, `auto` (the default), `required`, or a certain one.",
    ),
    "tools?": ("RealtimeToolsConfigParam", "Functions of yours and MCP servers that the model may call."),
    "tracing?": (
        "RealtimeTracingConfigParam | None",
        "`auto`, or names for the trace that the dashboard shows; it cannot be changed later, and `None` makes none.",
    ),
    "truncation?": (
        "RealtimeTruncationParam",
        "What happens when the conversation outgrows the model: the oldest messages are left out, or it ends.",
    ),
}

REALTIME_CALLS = resource(
    "realtime.calls",
    post(
        "create",
        "/realtime/calls",
        body={
            "sdp?": ("str", "The caller's WebRTC offer, in the Session Description Protocol."),
            "session?": (
                "RealtimeSessionCreateRequestParam",
                "Settings of the session, together with `sdp`, as for `realtime.client_secrets.create`.",
            ),
            "model?": ("str", "In place of `sdp`: the model that speaks in the call."),
            "call_config?": ("Mapping[str, object] | None", "Settings of a call that is made with `model`."),
        },
        headers={"Accept": "application/sdp"},
        returns="HttpxBinaryResponseContent",
        variants=("sdp", {"omit": "Call"}),
        recipe="realtime_call",
        doc="Begin a call: with `sdp`, the answer is the WebRTC answer to it; with `model`, it is the call.",
    ),
    post(
        "accept",
        "/realtime/calls/{call_id}/accept",
        ids={"call_id": ("str", "ID of the incoming call to take, from the webhook `realtime.call.incoming`.")},
        body=_ACCEPT_BODY,
        headers={"Accept": "*/*"},
        doc="Take an incoming SIP call, and say how the model is to speak in it.",
    ),
    post(
        "hangup",
        "/realtime/calls/{call_id}/hangup",
        ids={"call_id": ("str", "ID of the call to end, from the webhook or the `Location` header of its creation.")},
        headers={"Accept": "*/*"},
        doc="End a call, be it over SIP or WebRTC.",
    ),
    post(
        "refer",
        "/realtime/calls/{call_id}/refer",
        ids={"call_id": ("str", "ID of the SIP call to hand on.")},
        body={"target_uri": ("str", "Where it goes, such as `tel:+14155550123` or `sip:agent@example.com`.")},
        headers={"Accept": "*/*"},
        doc="Hand a SIP call on to somebody else.",
    ),
    post(
        "reject",
        "/realtime/calls/{call_id}/reject",
        ids={"call_id": ("str", "ID of the incoming call to refuse.")},
        body={"status_code?": ("int", "The SIP status that the caller gets; 603, which is Decline, by default.")},
        headers={"Accept": "*/*"},
        doc="Refuse an incoming SIP call.",
    ),
    get(
        "retrieve",
        "/realtime/calls/{call_id}",
        ids={"call_id": ("str", "ID of the call to look up.")},
        returns="Call",
        source="contract",
        doc="Look up a call and its settings.",
    ),
    post(
        "update",
        "/realtime/calls/{call_id}",
        ids={"call_id": ("str", "ID of the call to change.")},
        body={"call_config?": ("Mapping[str, object] | None", "Settings that the call has from now on.")},
        returns="Call",
        source="contract",
        doc="Change the settings of a call.",
    ),
    get(
        "list",
        "/realtime/calls",
        query={"after?": AFTER, "limit?": ("int", "Calls per page."), "order?": ORDER_DESC},
        returns="Call",
        page="cursor",
        source="contract",
        doc="List the calls of your project.",
    ),
    doc="Telephone and browser calls that a model takes.",
    types="realtime",
)
