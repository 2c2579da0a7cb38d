"""Params that mean the same at many endpoints of a project."""

from __future__ import annotations

PROJECT_ID = ("str", "ID of the project.")
