# Written by tools/generate from the modules of this package; changes made here are lost.

from . import api_key_create_params as api_key_create_params, api_key_create_response as api_key_create_response
from .api_key_create_params import APIKeyCreateParams as APIKeyCreateParams
from .api_key_create_response import APIKeyCreateResponse as APIKeyCreateResponse
