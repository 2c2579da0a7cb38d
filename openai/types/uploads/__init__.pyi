# Written by tools/generate from the modules of this package; changes made here are lost.

from . import part_create_params as part_create_params, upload_part as upload_part
from .part_create_params import PartCreateParams as PartCreateParams
from .upload_part import UploadPart as UploadPart
