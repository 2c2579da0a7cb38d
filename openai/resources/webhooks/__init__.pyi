# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .webhooks import (
    AsyncWebhooks as AsyncWebhooks,
    AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse,
    AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse,
    Webhooks as Webhooks,
    WebhooksWithRawResponse as WebhooksWithRawResponse,
    WebhooksWithStreamingResponse as WebhooksWithStreamingResponse,
)
