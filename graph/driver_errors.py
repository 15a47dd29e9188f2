"""Errors of the driver and of both servers in the words of the product."""

from __future__ import annotations

from neo4j.exceptions import AuthError, DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from graph.errors import AilamgiError, QueryTimeoutError, ReadOnlyError, StoreError, UsageError
from graph.messages import problem

LOST = (ServiceUnavailable, SessionExpired)
FAILED = (Neo4jError, DriverError)
# What the driver raises for a value that Bolt cannot carry: too large an integer, half a surrogate pair, an object.
UNSENDABLE = (TypeError, ValueError, OverflowError, RecursionError)
_LONGEST = 300

# code of the server -> kind of error and key of its message
_BY_CODE: dict[str, tuple[type[AilamgiError], str]] = {
    "Neo.ClientError.Security.Unauthorized": (StoreError, "wrong_password"),
    "Neo.ClientError.Security.AuthenticationRateLimit": (StoreError, "too_many_attempts"),
    "Neo.ClientError.Security.CredentialsExpired": (StoreError, "password_expired"),
    "Neo.ClientError.Database.DatabaseNotFound": (StoreError, "no_database"),
    "Neo.TransientError.Database.DatabaseUnavailable": (StoreError, "no_database"),
    "Neo.ClientError.Statement.AccessMode": (ReadOnlyError, "wrote"),
    "Neo.ClientError.Transaction.TransactionTimedOut": (QueryTimeoutError, "timeout"),
    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": (QueryTimeoutError, "timeout"),
    "Neo.ClientError.Transaction.Terminated": (QueryTimeoutError, "timeout"),
    "Neo.TransientError.Transaction.Terminated": (QueryTimeoutError, "timeout"),
    "Neo.TransientError.Transaction.DeadlockDetected": (StoreError, "busy"),
}


def reason(error: Exception) -> str:
    """The first line of what was said, without codes, cut to a length that can be read."""
    said = (error.message if isinstance(error, Neo4jError) else None) or str(error) or type(error).__name__
    line = said.strip().splitlines()[0]
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def unsendable(error: Exception, place: str = "") -> UsageError:
    """For a parameter that the driver could not pack."""
    return problem(UsageError, "wrong_value", place=place, why=reason(error))


def _is_statement(error: Neo4jError) -> bool:
    code = error.code or ""
    # ArcadeDB reports an unknown procedure or function as an unknown error.
    return code.startswith(("Neo.ClientError.Statement.", "Neo.ClientError.Procedure.")) or reason(error).startswith(
        ("Unknown procedure", "Unknown function")
    )


def translate(
    error: Neo4jError | DriverError,
    *,
    place: str,
    database: str | None,
    writing: bool,
    lesser_user: bool = False,
    seconds: float = 0,
) -> AilamgiError:
    """The error to tell a user instead.

    Args:
        error: what the driver raised.
        place: folder or address of the store.
        database: name of the database, None for the default.
        writing: whether it happened in a write; what is wrong with a statement is then no slip of the user's.
        lesser_user: whether it came to a user who may only read, so that a missing right means an attempt to write.
        seconds: the time limit that was set.
    """
    why = reason(error)
    if isinstance(error, LOST):
        return problem(StoreError, "server_lost", place=place, why=why)
    if isinstance(error, DriverError):
        return problem(StoreError, "server_failed", place=place, why=why)
    code = error.code or ""
    if code in _BY_CODE:
        kind, key = _BY_CODE[code]
        return problem(kind, key, place=place, database=database or "", seconds=f"{seconds:g}")
    if isinstance(error, AuthError) or code.startswith("Neo.ClientError.Security."):
        if lesser_user:
            return problem(ReadOnlyError, "wrote", place=place)
        return problem(StoreError, "no_right", place=place, why=why)
    if writing and code.startswith("Neo.ClientError."):
        return problem(StoreError, "write_refused", place=place, why=why)
    if _is_statement(error):
        return problem(UsageError, "wrong_statement", why=why)
    return problem(StoreError, "server_failed", place=place, why=why)
