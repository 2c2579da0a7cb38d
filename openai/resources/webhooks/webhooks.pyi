# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import List, Optional, Tuple, Union

from ..._calls.views import View
from ..._resource import AsyncResource, SyncResource
from ..._types import HeadersLike
from ...types.webhooks import UnwrapWebhookEvent

class Webhooks(SyncResource):
    """Checks that a webhook request comes from the API, and reads the event in it."""
    def verify_signature(
        self,
        payload: Union[str, bytes],
        headers: Union[HeadersLike, List[Tuple[str, str]]],
        *,
        secret: Optional[str] = None,
        tolerance: int = 300,
    ) -> None:
        """Check that a webhook request comes from the API and is fresh; return nothing if so.

        The method of an asynchronous client is not async either: nothing is sent, and there is nothing to await.

        Args:
            payload: The body of the request as it was received, before it was parsed.
            headers: All headers of the request: a mapping, or pairs of name and value, in any case.
            secret: The webhook's secret, `whsec_` followed by base64, or any other text; the client's by default.
            tolerance: Number of seconds, 0 or more, that the timestamp may be in the past or in the future.

        Raises:
            InvalidWebhookSignatureError: The signature does not match, or the timestamp is out of tolerance.
            ValueError: There is no secret, it is malformed, or a header is missing.
            TypeError: An argument has the wrong type, such as a payload that was parsed.
        """
    def unwrap(
        self,
        payload: Union[str, bytes],
        headers: Union[HeadersLike, List[Tuple[str, str]]],
        *,
        secret: Optional[str] = None,
    ) -> UnwrapWebhookEvent:
        """Check a webhook request as `verify_signature` does, and return the event in it.

        An event of a type that this version does not know arrives as an object with its fields as attributes. The
        method of an asynchronous client is not async either: nothing is sent, and there is nothing to await.

        Args:
            payload: The body of the request as it was received, before it was parsed.
            headers: All headers of the request: a mapping, or pairs of name and value, in any case.
            secret: The webhook's secret, `whsec_` followed by base64, or any other text; the client's by default.

        Raises:
            InvalidWebhookSignatureError: The signature does not match, or the timestamp is more than 300 seconds off.
            ValueError: There is no secret, it is malformed, a header is missing, or the payload is not a JSON object.
            TypeError: An argument has the wrong type, such as a payload that was parsed.
        """
    @property
    def with_raw_response(self) -> WebhooksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse: ...

class WebhooksWithRawResponse(View):
    ...

class WebhooksWithStreamingResponse(View):
    ...

class AsyncWebhooks(AsyncResource):
    """Checks that a webhook request comes from the API, and reads the event in it."""
    def verify_signature(
        self,
        payload: Union[str, bytes],
        headers: Union[HeadersLike, List[Tuple[str, str]]],
        *,
        secret: Optional[str] = None,
        tolerance: int = 300,
    ) -> None:
        """Check that a webhook request comes from the API and is fresh; return nothing if so.

        The method of an asynchronous client is not async either: nothing is sent, and there is nothing to await.

        Args:
            payload: The body of the request as it was received, before it was parsed.
            headers: All headers of the request: a mapping, or pairs of name and value, in any case.
            secret: The webhook's secret, `whsec_` followed by base64, or any other text; the client's by default.
            tolerance: Number of seconds, 0 or more, that the timestamp may be in the past or in the future.

        Raises:
            InvalidWebhookSignatureError: The signature does not match, or the timestamp is out of tolerance.
            ValueError: There is no secret, it is malformed, or a header is missing.
            TypeError: An argument has the wrong type, such as a payload that was parsed.
        """
    def unwrap(
        self,
        payload: Union[str, bytes],
        headers: Union[HeadersLike, List[Tuple[str, str]]],
        *,
        secret: Optional[str] = None,
    ) -> UnwrapWebhookEvent:
        """Check a webhook request as `verify_signature` does, and return the event in it.

        An event of a type that this version does not know arrives as an object with its fields as attributes. The
        method of an asynchronous client is not async either: nothing is sent, and there is nothing to await.

        Args:
            payload: The body of the request as it was received, before it was parsed.
            headers: All headers of the request: a mapping, or pairs of name and value, in any case.
            secret: The webhook's secret, `whsec_` followed by base64, or any other text; the client's by default.

        Raises:
            InvalidWebhookSignatureError: The signature does not match, or the timestamp is more than 300 seconds off.
            ValueError: There is no secret, it is malformed, a header is missing, or the payload is not a JSON object.
            TypeError: An argument has the wrong type, such as a payload that was parsed.
        """
    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse: ...

class AsyncWebhooksWithRawResponse(View):
    ...

class AsyncWebhooksWithStreamingResponse(View):
    ...
