# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .calls import (
    AsyncCalls as AsyncCalls,
    AsyncCallsWithRawResponse as AsyncCallsWithRawResponse,
    AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse,
    Calls as Calls,
    CallsWithRawResponse as CallsWithRawResponse,
    CallsWithStreamingResponse as CallsWithStreamingResponse,
)
from .client_secrets import (
    AsyncClientSecrets as AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
    ClientSecrets as ClientSecrets,
    ClientSecretsWithRawResponse as ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse,
)
from .realtime import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
    Realtime as Realtime,
    RealtimeWithRawResponse as RealtimeWithRawResponse,
    RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
)
