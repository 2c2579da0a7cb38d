"""Realtime as it was in beta: secrets by which a browser or an app opens a session of its own."""

from __future__ import annotations

from .._row import helper, post, resource

#: What the official library has always sent here, although no assistant is concerned.
_V2 = {"OpenAI-Beta": "assistants=v2"}

_FORMAT = "Literal['pcm16', 'g711_ulaw', 'g711_alaw']"

_INPUT_AUDIO_FORMAT = (
    _FORMAT,
    "How the user's sound is encoded; `pcm16`, the default, is 24 kHz, 16 bit, one channel, little-endian.",
)

BETA_REALTIME = resource(
    "beta.realtime",
    helpers=(
        helper(
            "connect", "openai._realtime._connect:connect_beta_realtime", returns="{Async}BetaRealtimeConnectionManager"
        ),
    ),
    doc="Realtime as it was in beta; `realtime` has taken its place.",
)

BETA_REALTIME_SESSIONS = resource(
    "beta.realtime.sessions",
    post(
        "create",
        "/realtime/sessions",
        body={
            "client_secret?": (
                "session_create_params.ClientSecret",
                "How long the secret can open a session, 10 to 7,200 seconds after it was made.",
            ),
            "input_audio_format?": _INPUT_AUDIO_FORMAT,
            "input_audio_noise_reduction?": (
                "session_create_params.InputAudioNoiseReduction",
                "Takes noise out of the user's sound, for a microphone near the mouth or far away; off by default.",
            ),
            "input_audio_transcription?": (
                "session_create_params.InputAudioTranscription",
                "Model, language and prompt that write down what the user says; off by default.",
            ),
            "instructions?": ("str", "What the model is told before everything else, such as how to speak."),
            "max_response_output_tokens?": (
                "int | Literal['inf']",
                "The most tokens of one response, tool calls included: 1 to 4,096, or `inf`, the default.",
            ),
            "modalities?": (
                "list[Literal['text', 'audio']]",
                "What responses consist of; `['text']` makes the model silent.",
            ),
            "model?": (
                (
                    "Literal['gpt-realtime', 'gpt-realtime-2025-08-28', 'gpt-4o-realtime-preview', "
                    "'gpt-4o-realtime-preview-2024-10-01', 'gpt-4o-realtime-preview-2024-12-17', "
                    "'gpt-4o-realtime-preview-2025-06-03', 'gpt-4o-mini-realtime-preview', "
                    "'gpt-4o-mini-realtime-preview-2024-12-17']"
                ),
                "The model of the session.",
            ),
            "output_audio_format?": (_FORMAT, "How the model's voice is encoded; `pcm16` by default."),
            "speed?": (
                "float",
                "How fast the model speaks, 0.25 to 1.5 times its usual speed; can change between responses only.",
            ),
            "temperature?": ("float", "From 0.6 to 1.2, by default 0.8: how much the responses vary."),
            "tool_choice?": (
                "str",
                "Whether the model calls functions: `auto`, `none`, `required`, or the name of one.",
            ),
            "tools?": ("Iterable[session_create_params.Tool]", "The functions that the model of the session may call."),
            "tracing?": (
                "session_create_params.Tracing",
                "Whether a trace of the session is kept: `auto`, or under names of yours; fixed once it is on.",
            ),
            "turn_detection?": (
                "session_create_params.TurnDetection",
                "How the API finds that the user has finished: by silence, by sense, or `None` if you tell it.",
            ),
            "voice?": (
                "str | Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse']",
                "The model's voice, which stays once the model has spoken.",
            ),
        },
        returns="SessionCreateResponse",
        headers=_V2,
        doc="Set up a conversation by voice, and get the secret by which a browser or an app joins it.",
    ),
    doc="Sessions in which a user and a model talk.",
    types="beta.realtime",
)

BETA_REALTIME_TRANSCRIPTION_SESSIONS = resource(
    "beta.realtime.transcription_sessions",
    post(
        "create",
        "/realtime/transcription_sessions",
        body={
            "client_secret?": (
                "transcription_session_create_params.ClientSecret",
                "How long the secret can open a transcription session, in seconds after it was made.",
            ),
            "include?": (
                "list[str]",
                "What else events hold: `item.input_audio_transcription.logprobs`, how likely each token was.",
            ),
            "input_audio_format?": _INPUT_AUDIO_FORMAT,
            "input_audio_noise_reduction?": (
                "transcription_session_create_params.InputAudioNoiseReduction",
                "Takes noise out of the sound before it is written down, by where the microphone is; off by default.",
            ),
            "input_audio_transcription?": (
                "transcription_session_create_params.InputAudioTranscription",
                "Model, language and prompt that write down what is said.",
            ),
            "modalities?": (
                "list[Literal['text', 'audio']]",
                "What the model may answer with; `['text']` without sound.",
            ),
            "turn_detection?": (
                "transcription_session_create_params.TurnDetection",
                "How the API finds the end of what is said: by silence, by sense, or `None` if you tell it.",
            ),
        },
        returns="TranscriptionSession",
        headers=_V2,
        doc="Set up a live transcription, and get the secret by which a browser or an app joins it.",
    ),
    doc="Sessions in which speech is written down while it is spoken.",
    types="beta.realtime",
)
