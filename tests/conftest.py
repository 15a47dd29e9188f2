"""Fixtures of all tests, what becomes of tests whose needs are not met here, and which tests share a process.

With `-n` tests run in several processes (`python -m tests` does so): all that need Neo4j in one of them, for there is
one server; the others file by file, so that what a file sets up is set up once.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.tools import missing as browser_missing
from tests.needs import LeftOut, Need, all_missing, refuse_in_ci, sort_out
from tests.stores.neo4j_server import missing as neo4j_missing

pytest_plugins = ("tests.stores.fixtures", "tests.story.fixtures", "tests.demo")

NEEDS = (Need("neo4j", neo4j_missing), Need("browser", browser_missing))
_LEFT_OUT = pytest.StashKey[dict[str, LeftOut]]()
_SENT = "left_out"


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_LEFT_OUT] = {}
    if config.getoption("numprocesses", None):  # this process runs no test itself and collects none
        refuse_in_ci(all_missing(NEEDS))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    kept, gone, reasons = sort_out(items, NEEDS)
    refuse_in_ci(reasons)
    config.stash[_LEFT_OUT] = {reason.marker: reason for reason in reasons}
    if gone:
        config.hook.pytest_deselected(items=gone)
        items[:] = kept
    for item in items:
        shared = "neo4j" if item.get_closest_marker("neo4j") else item.nodeid.partition("::")[0]
        item.add_marker(pytest.mark.xdist_group(shared))


def pytest_sessionfinish(session: pytest.Session) -> None:
    sent = getattr(session.config, "workeroutput", None)
    if sent is not None:
        sent[_SENT] = [(one.marker, one.tests, one.reason) for one in session.config.stash[_LEFT_OUT].values()]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    for marker, tests, reason in getattr(node, "workeroutput", {}).get(_SENT, ()):
        node.config.stash[_LEFT_OUT][marker] = LeftOut(marker, tests, reason)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for reason in config.stash[_LEFT_OUT].values():
        terminalreporter.write_line(str(reason), yellow=True)
