"""Audio: speech to text, and text to speech."""

from __future__ import annotations

from ._params import STREAM
from ._row import post, resource

_PROMPT = "A text that the result seems to go on from, which sets its style and spelling; "

_TEMPERATURE = (
    "float",
    "From 0 to 1, by default 0: how far the model may stray; at 0 it goes higher itself where it gets stuck.",
)

AUDIO = resource("audio", doc="Speech to text, and text to speech.")

AUDIO_TRANSCRIPTIONS = resource(
    "audio.transcriptions",
    post(
        "create",
        "/audio/transcriptions",
        deployment=True,
        files={
            "file": (
                "FileTypes",
                "The speech, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm; its name should tell which.",
            ),
        },
        body={
            "model": ("str | AudioModel", "The model that listens, such as `gpt-4o-transcribe` or `whisper-1`."),
            "chunking_strategy?": (
                "transcription_create_params.ChunkingStrategy | None",
                "How to cut the audio: `auto` at pauses, or as you set it; whole by default, up to 30 s with speakers.",
            ),
            "include?": (
                "list[TranscriptionInclude]",
                "`logprobs` for how likely each token is; only with `response_format='json'`, and not every model.",
            ),
            "keywords?": ("SequenceNotStr[str]", "Words and names to expect in the audio; for `gpt-transcribe`."),
            "known_speaker_names?": (
                "SequenceNotStr[str]",
                "Names of up to 4 speakers, in the order of `known_speaker_references`.",
            ),
            "known_speaker_references?": (
                "SequenceNotStr[str]",
                "How those speakers sound: samples of 2 to 10 seconds as `data:` URLs.",
            ),
            "language?": ("str", "The language that is spoken, as two letters (ISO 639-1), for a better text sooner."),
            "languages?": (
                "SequenceNotStr[str]",
                "The languages that may be spoken, each as two letters (ISO 639-1); for `gpt-transcribe`.",
            ),
            "prompt?": ("str", f"{_PROMPT}in the language of the audio, and not for models that tell speakers apart."),
            "response_format?": (
                "AudioResponseFormat",
                (
                    "The form of the result: `json` (the default), `verbose_json` with times, `diarized_json` with "
                    "speakers, or a `str` for `text`, `srt` and `vtt`."
                ),
            ),
            "stream?": STREAM,
            "temperature?": _TEMPERATURE,
            "timestamp_granularities?": (
                "list[Literal['word', 'segment']]",
                "What gets times in `verbose_json`: each `segment` (the default), each `word`, which takes longer.",
            ),
        },
        returns="Transcription",
        variants=(
            "response_format",
            {
                "text": "str",
                "srt": "str",
                "vtt": "str",
                "verbose_json": "TranscriptionVerbose",
                "diarized_json": "TranscriptionDiarized",
            },
        ),
        stream="TranscriptionStreamEvent",
        ends=("transcript.text.done",),
        doc="Write down what is said in a recording.",
    ),
    doc="Speech written down in the language in which it was spoken.",
    types="audio",
)

AUDIO_TRANSLATIONS = resource(
    "audio.translations",
    post(
        "create",
        "/audio/translations",
        deployment=True,
        files={
            "file": (
                "FileTypes",
                "The speech to translate, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.",
            ),
        },
        body={
            "model": ("str | AudioModel", "The model that translates; there is only `whisper-1`."),
            "prompt?": ("str", f"{_PROMPT}in English."),
            "response_format?": (
                "Literal['json', 'text', 'srt', 'verbose_json', 'vtt']",
                "The form of the result: `json` (the default), `verbose_json` with times, or a `str` for the others.",
            ),
            "temperature?": _TEMPERATURE,
        },
        returns="Translation",
        variants=(
            "response_format",
            {"text": "str", "srt": "str", "vtt": "str", "verbose_json": "TranslationVerbose"},
        ),
        doc="Write down in English what is said in a recording.",
    ),
    doc="Speech of any language written down in English.",
    types="audio",
)

AUDIO_SPEECH = resource(
    "audio.speech",
    post(
        "create",
        "/audio/speech",
        deployment=True,
        body={
            "input": ("str", "The text to speak, at most 4,096 characters."),
            "model": ("str | SpeechModel", "The model that speaks, such as `gpt-4o-mini-tts`."),
            "voice": (
                "speech_create_params.Voice",
                "One of the API's voices, such as `alloy` or `marin`, or the ID of a voice of your own.",
            ),
            "instructions?": (
                "str",
                "How to speak, in at most 4,096 characters, such as `calm and slow`; not for `tts-1` and `tts-1-hd`.",
            ),
            "response_format?": (
                "Literal['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']",
                "How the sound is encoded, by default `mp3`; `pcm` is bare 16-bit samples at 24 kHz.",
            ),
            "speed?": ("float", "From 0.25 to 4 times the usual speed of speech."),
            "stream_format?": (
                "Literal['sse', 'audio']",
                (
                    "Whether the bare `audio` comes (the default) or events that hold it (`sse`), not for `tts-1`; "
                    "`parse(to=Stream[SpeechStreamEvent])` of a streaming response reads these."
                ),
            ),
        },
        returns="HttpxBinaryResponseContent",
        ends=("speech.audio.done",),
        headers={"Accept": "application/octet-stream"},
        doc="Speak a text.",
    ),
    doc="Text spoken by a model.",
    types="audio",
)
