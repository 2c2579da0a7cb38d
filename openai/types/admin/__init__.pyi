from . import organization as organization
