"""Each test is run for both kinds of clients, whose answers it writes down beforehand."""

from __future__ import annotations

from .. import scripted

api = scripted.fixture(scripted.Api)
