"""The loggers, and a filter that keeps secret headers out of their records."""

from __future__ import annotations

import logging
from typing import Any

from typing_extensions import override

from .._exceptions import SECRET_HEADERS
from .._support.logs import log as logger, set_up_logging as setup_logging

__all__ = ["SENSITIVE_HEADERS", "SensitiveHeadersFilter", "httpx_logger", "logger", "setup_logging"]

#: The logger of httpx, which OPENAI_LOG enables together with ours.
httpx_logger = logging.getLogger("httpx")

SENSITIVE_HEADERS = {*SECRET_HEADERS, "x-amz-security-token"}


class SensitiveHeadersFilter(logging.Filter):
    """Replaces the values of secret headers in records whose arguments are a mapping with ``headers``."""

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        arguments: Any = record.args
        if isinstance(arguments, dict) and isinstance(arguments.get("headers"), dict):
            headers: dict[Any, Any] = arguments["headers"]
            redacted = {
                name: "<redacted>" if str(name).lower() in SENSITIVE_HEADERS else value
                for name, value in headers.items()
            }
            record.args = {**arguments, "headers": redacted}
        return True
