"""Deterministic ids: a hash of a label and its declared key. The one file that makes them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

_LENGTH = 16


def digest(*parts: str) -> str:
    """First 16 hex digits of SHA-256 over the parts, with a separator that cannot occur in them."""
    joined = "\x1f".join(parts)
    return hashlib.sha256(joined.encode("utf-8")).hexdigest()[:_LENGTH]


def node_id(prefix: str, key: Iterable[str]) -> str:
    """`pos_3f0c...` from the prefix of a label and the values of its key fields, in their declared order."""
    return f"{prefix}_{digest(prefix, *key)}"


def relation_id(kind: str, subject: str, obj: str, role: str = "", status: str = "asserted") -> str:
    """Id of the sum of all claims that say the same of the same two nodes."""
    return f"rel_{digest(kind, subject, obj, role, status)}"
