"""Parameters of queries and views for a listing: as JSON and as a line to copy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.cli.texts import text
from graph.messages import spoken
from queries.shape import Param


def param_json(param: Param) -> dict[str, Any]:
    """A parameter as programs read it."""
    return {
        "name": param.name, "type": param.type, "required": param.required, "default": param.default,
        "choices": list(param.choices), "says": param.says.in_("en" if spoken() == "en" else "vi"),
    }  # fmt: skip


def param_line(param: Mapping[str, Any]) -> str:
    """`-p name=...` with what it means and whether it may be left out."""
    default = "" if param["default"] in (None, []) else str(param["default"])
    extra = text("messages", "default", value=default.lower()) if default else text("messages", "optional")
    extra = text("messages", "required") if param["required"] else extra
    choices = f" [{', '.join(param['choices'])}]" if param["choices"] else ""
    return f"    -p {param['name']}=...  {param['says']}{choices} ({extra})"
