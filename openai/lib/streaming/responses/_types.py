"""Snapshots of a response that is being streamed."""

from typing_extensions import TypeAlias

from ....types.responses.parsed_response import ParsedResponse

ParsedResponseSnapshot: TypeAlias = ParsedResponse[object]
