"""The logger ``openai``; OPENAI_LOG=debug or info makes it, and httpx's own, speak on standard error.

What is logged names endpoint, method, path, status and request id: no header, no query, no body.
"""

from __future__ import annotations

import logging
import os
from urllib.parse import quote, urlsplit

log = logging.getLogger("openai")

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}

_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))

#: The loggers of the libraries that carry the requests, each with a line of its own for every request.
_CARRIERS = ("httpx", "httpx2")


def set_up_logging() -> None:
    """Do what OPENAI_LOG asks for. The root logger, which is the program's own, is left alone."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", "").strip().lower())
    if level is None:
        return
    for logger in (log, *map(logging.getLogger, _CARRIERS)):
        logger.setLevel(level)
        if logger is not log:
            logger.addFilter(_RedactUrls())
        if not logger.handlers:
            logger.addHandler(_build_handler())


def _build_handler() -> logging.Handler:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s"))
    # A program with a log of its own has these lines in it; it would see them twice.
    handler.addFilter(lambda record: not logging.getLogger().handlers)
    return handler


def redact_url(path: str) -> str:
    """Return a path, or a whole URL, as it may be shown: without query, user name and password."""
    if "://" in path:
        parts = urlsplit(path)
        path = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    # A path by hand may have line ends and escapes, which would write lines of their own.
    return quote(path.partition("?")[0], safe=_PRINTABLE, errors="surrogatepass")


class _RedactUrls(logging.Filter):
    """Shortens the URLs in records to the form of `redact_url`."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(_redact_argument, record.args))
        return True


def _redact_argument(argument: object) -> object:
    # The URL classes of httpx and httpx2, which need not be loaded for this.
    return redact_url(str(argument)) if hasattr(argument, "copy_merge_params") else argument
