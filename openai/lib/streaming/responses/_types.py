"""What has come of a response so far."""

from typing_extensions import TypeAlias

from ....types.responses.parsed_response import ParsedResponse

ParsedResponseSnapshot: TypeAlias = ParsedResponse[object]
