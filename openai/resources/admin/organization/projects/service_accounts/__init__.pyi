from .api_keys import APIKeys as APIKeys, AsyncAPIKeys as AsyncAPIKeys
from .service_accounts import AsyncServiceAccounts as AsyncServiceAccounts, ServiceAccounts as ServiceAccounts
