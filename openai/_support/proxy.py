"""An object that stands for another one, which is made when it is first needed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Generic, TypeVar, cast

from typing_extensions import override

T = TypeVar("T")


class LazyProxy(ABC, Generic[T]):
    """Stands for what `__load__` returns, which is asked for every time; a subclass says what that is."""

    def __getattr__(self, attr: str) -> object:
        proxied = self.__get_proxied__()
        return proxied if _is_proxy(proxied) else getattr(proxied, attr)

    @override
    def __repr__(self) -> str:
        proxied = self.__get_proxied__()
        return type(proxied).__name__ if _is_proxy(proxied) else repr(proxied)

    @override
    def __str__(self) -> str:
        proxied = self.__get_proxied__()
        return type(proxied).__name__ if _is_proxy(proxied) else str(proxied)

    @override
    def __dir__(self) -> Iterable[str]:
        proxied = self.__get_proxied__()
        return [] if _is_proxy(proxied) else dir(proxied)

    @property  # type: ignore[misc]
    @override
    def __class__(self) -> type:  # pyright: ignore[reportIncompatibleMethodOverride]
        try:
            proxied = self.__get_proxied__()
        except Exception:
            # `isinstance` must not fail because the thing cannot be made yet.
            return type(self)
        return type(proxied) if _is_proxy(proxied) else proxied.__class__

    def __get_proxied__(self) -> T:
        return self.__load__()

    def __as_proxied__(self) -> T:
        """Return this proxy, typed as what it stands for."""
        return cast(T, self)

    @abstractmethod
    def __load__(self) -> T: ...


def _is_proxy(value: object) -> bool:
    # Not `isinstance`, which asks for `__class__`: a proxy that stands for itself would be asked for ever.
    return issubclass(type(value), LazyProxy)
