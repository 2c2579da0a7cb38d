from .webhooks import AsyncWebhooks as AsyncWebhooks, Webhooks as Webhooks
