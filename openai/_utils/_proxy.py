"""A proxy for an object that is created on first use."""

from .._support.proxy import LazyProxy as LazyProxy, T as T
