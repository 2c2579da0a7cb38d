"""An object that stands for another one, which is made when it is first needed."""

from .._support.proxy import LazyProxy as LazyProxy, T as T
