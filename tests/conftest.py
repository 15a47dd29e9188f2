"""Fixtures of all tests, and what becomes of tests whose needs are not met on this machine."""

from __future__ import annotations

import pytest

from tests.browser.tools import missing as browser_missing
from tests.needs import LeftOut, Need, refuse_in_ci, sort_out
from tests.stores.neo4j_server import missing as neo4j_missing

pytest_plugins = ("tests.stores.fixtures", "tests.story.fixtures", "tests.demo")

NEEDS = (Need("neo4j", neo4j_missing), Need("browser", browser_missing))
_LEFT_OUT = pytest.StashKey[list[LeftOut]]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    kept, gone, reasons = sort_out(items, NEEDS)
    refuse_in_ci(reasons)
    config.stash[_LEFT_OUT] = reasons
    if gone:
        config.hook.pytest_deselected(items=gone)
        items[:] = kept


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for reason in config.stash.get(_LEFT_OUT, []):
        terminalreporter.write_line(str(reason), yellow=True)
