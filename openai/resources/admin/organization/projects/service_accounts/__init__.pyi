# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .api_keys import (
    APIKeys as APIKeys,
    APIKeysWithRawResponse as APIKeysWithRawResponse,
    APIKeysWithStreamingResponse as APIKeysWithStreamingResponse,
    AsyncAPIKeys as AsyncAPIKeys,
    AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse,
    AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse,
)
from .service_accounts import (
    AsyncServiceAccounts as AsyncServiceAccounts,
    AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse,
    AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse,
    ServiceAccounts as ServiceAccounts,
    ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse,
    ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse,
)
