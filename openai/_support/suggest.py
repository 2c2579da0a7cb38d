"""Suggestions for names that do not exist."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Optional

#: Names of one thing at different endpoints, in other libraries and in earlier versions; of several that an endpoint
#: takes, the first of the group is meant. Short of a typing error, these are what people write for one another.
_SYNONYMS = (
    ("input", "messages", "prompt", "query", "text", "message", "question", "content", "contents"),
    ("input", "inputs", "input_text", "texts", "sentences", "documents"),
    (
        "max_output_tokens",
        "max_completion_tokens",
        "max_tokens",
        "max_new_tokens",
        "max_tokens_to_sample",
        "max_length",
    ),
    ("model", "engine", "model_name", "model_id", "deployment", "deployment_id", "deployment_name"),
    ("instructions", "system", "system_prompt", "system_message", "system_instruction", "messages"),
    (
        "text_format",
        "response_format",
        "output_format",
        "format",
        "response_model",
        "json_schema",
        "audio_format",
        "text",
    ),
    ("text", "verbosity"),
    ("reasoning", "reasoning_effort", "effort", "thinking"),
    ("hyperparameters", "epochs", "n_epochs", "learning_rate", "batch_size"),
    ("stop", "stop_sequences", "stop_words", "stop_tokens"),
    ("n", "num_images", "number_of_images", "num_completions", "candidate_count", "samples"),
    ("seed", "random_seed", "random_state"),
    ("tools", "functions"),
    ("tool_choice", "function_call", "tool_config"),
    ("previous_response_id", "conversation", "conversation_id", "parent_id", "thread_id"),
    (
        "file",
        "input_file_id",
        "training_file",
        "file_id",
        "audio",
        "audio_file",
        "document",
        "path",
        "filename",
        "content",
    ),
    ("image", "images", "input_reference", "input_image", "image_file", "file"),
    ("files", "file_ids", "attachments", "documents"),
    ("size", "image_size", "resolution", "aspect_ratio"),
    ("seconds", "duration", "length"),
    ("voice", "speaker", "voice_id"),
    ("speed", "rate", "speaking_rate"),
    ("language", "lang", "locale", "language_code"),
    ("dimensions", "dimension", "output_dimensionality", "embedding_size", "size"),
    ("limit", "page_size", "per_page", "max_num_results", "max_results", "top_k", "k"),
    ("after", "cursor", "starting_after", "page_token", "next_page", "page"),
    ("query", "q", "search_query", "search"),
    ("filters", "filter", "where"),
    ("user", "safety_identifier", "user_id", "end_user"),
    ("timeout", "request_timeout", "timeout_seconds"),
    ("extra_headers", "headers", "default_headers"),
    ("extra_query", "params", "query_params", "default_query"),
    ("extra_body", "body", "json", "data"),
)

#: Names of a client's settings, in the same way.
_SETTINGS = (
    ("azure_endpoint", "base_url", "api_base", "openai_api_base", "endpoint", "url", "api_url", "host", "server_url"),
    ("api_key", "apikey", "apiKey", "key", "openai_api_key", "api_token", "access_token", "token", "secret"),
    ("admin_api_key", "admin_key"),
    ("organization", "organisation", "org", "org_id", "organization_id", "openai_organization"),
    ("project", "project_id", "project_name"),
    ("max_retries", "retries", "max_retry", "num_retries", "retry"),
    ("timeout", "request_timeout", "timeout_seconds", "read_timeout"),
    ("default_headers", "headers", "extra_headers", "custom_headers"),
    ("default_query", "query", "params", "extra_query", "query_params"),
    ("http_client", "client", "session", "http_session", "httpx_client", "proxies", "proxy"),
    ("azure_deployment", "deployment", "deployment_id", "deployment_name", "engine"),
    ("azure_ad_token", "ad_token"),
    ("azure_ad_token_provider", "token_provider", "ad_token_provider", "credential"),
    ("api_version", "version", "openai_api_version"),
)


def find_similar(name: str, names: Iterable[str], likeness: float = 0.6) -> Optional[str]:
    """Return the name that was probably meant, if there is one.

    Args:
        name: what was written.
        names: what there is.
        likeness: how much alike the two must be, from 0 to 1.
    """
    # Only where something is wrong already.
    import difflib

    return next(iter(difflib.get_close_matches(name, list(names), 1, likeness)), None)


def suggest_param(name: str, names: Collection[str]) -> Optional[str]:
    """Return the param of an endpoint that was probably meant: one of the same meaning, or spelt nearly alike."""
    return _suggest(name, names, _SYNONYMS)


def suggest_setting(name: str, names: Collection[str], *, exactly: bool = False) -> Optional[str]:
    """Return the setting of a client that was probably meant: one of the same meaning, or spelt nearly alike.

    Args:
        name: what was written.
        names: the settings that there are.
        exactly: leave aside what is only spelt alike.
    """
    return _find_synonym(name, names, _SETTINGS) if exactly else _suggest(name, names, _SETTINGS)


def _suggest(name: str, names: Collection[str], groups: Collection[tuple[str, ...]]) -> Optional[str]:
    if any(name in group for group in groups):
        # Who knows the word for it has not mistyped another one.
        return _find_synonym(name, names, groups)
    near = find_similar(name, names)
    if near is None:
        word = find_similar(name, {word for group in groups for word in group}, 0.8)
        near = _find_synonym(word, names, groups) if word else None
    return near


def _find_synonym(name: str, names: Collection[str], groups: Iterable[tuple[str, ...]]) -> Optional[str]:
    return next((other for group in groups if name in group for other in group if other in names), None)


class UnknownAttributeError(AttributeError):
    """An attribute does not exist. The suggestion is made when the message is read: `hasattr` does not need it.

    Args:
        owner: the class.
        name: what was asked for.
        names: what there is.
    """

    def __init__(self, owner: str, name: str, names: Iterable[str] = ()) -> None:
        super().__init__(owner, name, names)
        # Python adds a suggestion of its own to errors that have no name yet.
        self.name = name

    def __str__(self) -> str:
        owner, name, names = self.args
        near = find_similar(name, names)
        return f"{owner!r} object has no attribute {name!r}" + (f"; did you mean {near!r}?" if near else "")
