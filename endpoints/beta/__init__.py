"""Beta: endpoints that may still change, and those that newer ones have replaced."""

from __future__ import annotations

from .._row import resource

BETA = resource(
    "beta", links={"chat": "chat"}, doc="Endpoints that may still change, and those that newer ones have replaced."
)
