from .calls import AsyncCalls as AsyncCalls, Calls as Calls
from .client_secrets import AsyncClientSecrets as AsyncClientSecrets, ClientSecrets as ClientSecrets
from .realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
