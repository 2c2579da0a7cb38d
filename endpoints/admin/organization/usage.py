"""Usage: what the organization used of the API and what that cost, in buckets of time.

The answers are no pages to iterate over: their `next_page` goes into the next call as `page`.
"""

from __future__ import annotations

from .._row import get, resource

_START_TIME = ("int", "Start of the time to report, in Unix seconds; itself included.")
_END_TIME = ("int", "End of the time to report, in Unix seconds; itself left out.")
_BUCKET_WIDTH = ("Literal['1m', '1h', '1d']", "Length of one bucket: a minute, an hour or, by default, a day.")
_LIMIT = ("int", "Buckets in the answer: by default 7 days, 24 hours or 60 minutes, at most 31, 168 or 1,440.")
_PAGE = ("str", "The `next_page` of the answer before; this one goes on there.")
_API_KEY_IDS = ("SequenceNotStr[str]", "Only what was done with these API keys.")
_MODELS = ("SequenceNotStr[str]", "Only what these models did.")
_PROJECT_IDS = ("SequenceNotStr[str]", "Only what was done in these projects.")
_USER_IDS = ("SequenceNotStr[str]", "Only what these users did.")

_OF_PROJECTS = {
    "start_time": _START_TIME,
    "bucket_width?": _BUCKET_WIDTH,
    "end_time?": _END_TIME,
    "group_by?": ("list[Literal['project_id']]", "`['project_id']` splits every bucket by project."),
    "limit?": _LIMIT,
    "page?": _PAGE,
    "project_ids?": _PROJECT_IDS,
}
_OF_MODELS = {
    "start_time": _START_TIME,
    "api_key_ids?": _API_KEY_IDS,
    "bucket_width?": _BUCKET_WIDTH,
    "end_time?": _END_TIME,
    "group_by?": (
        "list[Literal['project_id', 'user_id', 'api_key_id', 'model']]",
        "What to split every bucket by: project, user, API key, model.",
    ),
    "limit?": _LIMIT,
    "models?": _MODELS,
    "page?": _PAGE,
    "project_ids?": _PROJECT_IDS,
    "user_ids?": _USER_IDS,
}

ADMIN_ORGANIZATION_USAGE = resource(
    "admin.organization.usage",
    get(
        "audio_speeches",
        "/organization/usage/audio_speeches",
        query=_OF_MODELS,
        returns="UsageAudioSpeechesResponse",
        doc="Report the use of text to speech.",
    ),
    get(
        "audio_transcriptions",
        "/organization/usage/audio_transcriptions",
        query=_OF_MODELS,
        returns="UsageAudioTranscriptionsResponse",
        doc="Report the use of speech to text.",
    ),
    get(
        "code_interpreter_sessions",
        "/organization/usage/code_interpreter_sessions",
        query=_OF_PROJECTS,
        returns="UsageCodeInterpreterSessionsResponse",
        doc="Report how many code interpreter sessions there were.",
    ),
    get(
        "completions",
        "/organization/usage/completions",
        query={
            "start_time": _START_TIME,
            "api_key_ids?": _API_KEY_IDS,
            "batch?": ("bool", "Only batches (`True`) or all but them (`False`); both by default."),
            "bucket_width?": _BUCKET_WIDTH,
            "end_time?": _END_TIME,
            "group_by?": (
                "list[Literal['project_id', 'user_id', 'api_key_id', 'model', 'batch', 'service_tier']]",
                "What to split every bucket by: project, user, API key, model, batch or not, service tier.",
            ),
            "limit?": _LIMIT,
            "models?": _MODELS,
            "page?": _PAGE,
            "project_ids?": _PROJECT_IDS,
            "user_ids?": _USER_IDS,
        },
        returns="UsageCompletionsResponse",
        doc="Report the use of models that write text.",
    ),
    get(
        "costs",
        "/organization/costs",
        query={
            "start_time": _START_TIME,
            "api_key_ids?": _API_KEY_IDS,
            "bucket_width?": ("Literal['1d']", "Length of one bucket; the API knows only a day."),
            "end_time?": _END_TIME,
            "group_by?": (
                "list[Literal['project_id', 'line_item', 'api_key_id']]",
                "What to split every bucket by: project, line of the bill, API key.",
            ),
            "limit?": ("int", "Buckets in the answer, 1 to 180; 7 by default."),
            "page?": _PAGE,
            "project_ids?": _PROJECT_IDS,
        },
        returns="UsageCostsResponse",
        doc="Report what everything cost.",
    ),
    get(
        "embeddings",
        "/organization/usage/embeddings",
        query=_OF_MODELS,
        returns="UsageEmbeddingsResponse",
        doc="Report the use of embeddings.",
    ),
    get(
        "file_search_calls",
        "/organization/usage/file_search_calls",
        query={
            "start_time": _START_TIME,
            "api_key_ids?": _API_KEY_IDS,
            "bucket_width?": _BUCKET_WIDTH,
            "end_time?": _END_TIME,
            "group_by?": (
                "list[Literal['project_id', 'user_id', 'api_key_id', 'vector_store_id']]",
                "What to split every bucket by: project, user, API key, vector store.",
            ),
            "limit?": _LIMIT,
            "page?": _PAGE,
            "project_ids?": _PROJECT_IDS,
            "user_ids?": _USER_IDS,
            "vector_store_ids?": ("SequenceNotStr[str]", "Only searches of these vector stores."),
        },
        returns="UsageFileSearchCallsResponse",
        doc="Report how often models searched in files.",
    ),
    get(
        "images",
        "/organization/usage/images",
        query={
            "start_time": _START_TIME,
            "api_key_ids?": _API_KEY_IDS,
            "bucket_width?": _BUCKET_WIDTH,
            "end_time?": _END_TIME,
            "group_by?": (
                "list[Literal['project_id', 'user_id', 'api_key_id', 'model', 'size', 'source']]",
                "What to split every bucket by: project, user, API key, model, image size, source.",
            ),
            "limit?": _LIMIT,
            "models?": _MODELS,
            "page?": _PAGE,
            "project_ids?": _PROJECT_IDS,
            "sizes?": (
                "list[Literal['256x256', '512x512', '1024x1024', '1792x1792', '1024x1792']]",
                "Only images of these sizes, in pixels.",
            ),
            "sources?": (
                "list[Literal['image.generation', 'image.edit', 'image.variation']]",
                "Only images that were made in these ways.",
            ),
            "user_ids?": _USER_IDS,
        },
        returns="UsageImagesResponse",
        doc="Report the use of models that make images.",
    ),
    get(
        "moderations",
        "/organization/usage/moderations",
        query=_OF_MODELS,
        returns="UsageModerationsResponse",
        doc="Report the use of moderation.",
    ),
    get(
        "vector_stores",
        "/organization/usage/vector_stores",
        query=_OF_PROJECTS,
        returns="UsageVectorStoresResponse",
        doc="Report how much vector stores held.",
    ),
    get(
        "web_search_calls",
        "/organization/usage/web_search_calls",
        query={
            "start_time": _START_TIME,
            "api_key_ids?": _API_KEY_IDS,
            "bucket_width?": _BUCKET_WIDTH,
            "context_levels?": (
                "list[Literal['low', 'medium', 'high']]",
                "Only searches that gave the model this much to read.",
            ),
            "end_time?": _END_TIME,
            "group_by?": (
                "list[Literal['project_id', 'user_id', 'api_key_id', 'model', 'context_level']]",
                "What to split every bucket by: project, user, API key, model, context level.",
            ),
            "limit?": _LIMIT,
            "models?": _MODELS,
            "page?": _PAGE,
            "project_ids?": _PROJECT_IDS,
            "user_ids?": _USER_IDS,
        },
        returns="UsageWebSearchCallsResponse",
        doc="Report how often models searched the web.",
    ),
    doc="What the organization used of the API, and what that cost.",
    types="admin.organization",
)
