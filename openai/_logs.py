"""The logger ``openai``; OPENAI_LOG=debug or info makes it speak on standard error."""

from __future__ import annotations

import logging
import os

log = logging.getLogger("openai")

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def set_up_logging() -> None:
    """Do what OPENAI_LOG asks for. The root logger, which is the program's own, is left alone."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", "").lower())
    if level is None:
        return
    log.setLevel(level)
    if not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s"))
        log.addHandler(handler)
