# Written by tools/generate from the modules of this package; changes made here are lost.

from . import organization as organization
