"""The errors that callers treat differently, each with what was wrong, where, and what to do instead."""

from __future__ import annotations


class AilamgiError(Exception):
    """Base of all errors that are told to a user.

    Attributes:
        message: what was wrong, one sentence.
        place: file, option, parameter or address where it was wrong; may be empty.
        remedy: what to write or do instead.
        exit_code: what the command line exits with.
    """

    exit_code = 1

    def __init__(self, message: str, *, place: str = "", remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.remedy = remedy

    def as_json(self) -> dict[str, dict[str, str]]:
        """The error envelope that the command line and HTTP share."""
        return {
            "error": {
                "type": type(self).__name__,
                "message": self.message,
                "place": self.place,
                "remedy": self.remedy,
            }
        }


class RefusedError(AilamgiError):
    """Something handed in was refused (an unreadable article, a broken resource)."""


class UsageError(AilamgiError):
    """A name, parameter or value that does not exist."""

    exit_code = 2


class StoreError(AilamgiError):
    """The store cannot be used: locked, unreachable, wrong version, wrong password, full."""

    exit_code = 3


class ReadOnlyError(UsageError):
    """A statement that was to read tried to write, to change the schema or to read files."""


class QueryTimeoutError(AilamgiError):
    """A statement ran longer than its limit."""


class NotFoundError(AilamgiError):
    """Nothing in the graph bears that name."""

    exit_code = 4


class ModelError(AilamgiError):
    """A file of the product itself (model, catalogue, resource) breaks its own rules."""
