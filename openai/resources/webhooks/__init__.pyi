from .webhooks import (
    AsyncWebhooks as AsyncWebhooks,
    AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse,
    AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse,
    Webhooks as Webhooks,
    WebhooksWithRawResponse as WebhooksWithRawResponse,
    WebhooksWithStreamingResponse as WebhooksWithStreamingResponse,
)
