"""Fixtures of all tests, what becomes of tests whose needs are not met here, and which tests share a process.

With `-n` tests run in several processes (`python -m tests` does so): all that need Neo4j in one of them, for there is
one server; the others file by file, so that what a file sets up is set up once.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import pytest

from tests.browser.axe import missing as axe_missing
from tests.browser.tools import missing as browser_missing
from tests.needs import LeftOut, Need, all_missing, refuse_in_ci, sort_out
from tests.stores.neo4j_server import missing as neo4j_missing

pytest_plugins = ("tests.stores.fixtures", "tests.story.fixtures", "tests.demo")

NEEDS = (Need("neo4j", neo4j_missing), Need("browser", browser_missing), Need("axe", axe_missing))
_LEFT_OUT = pytest.StashKey[dict[str, LeftOut]]()
_MISSING = pytest.StashKey[dict[str, str]]()
# Between the process that watches and those that run tests.
_TOLD, _SENT = "missing", "left_out"


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_LEFT_OUT] = {}
    if config.getoption("numprocesses", None):  # this process runs no test itself and collects none
        reasons = all_missing(NEEDS)
        refuse_in_ci(reasons)
        config.stash[_MISSING] = {one.marker: one.reason for one in reasons}


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput[_TOLD] = node.config.stash[_MISSING]


def _needs(config: pytest.Config) -> Sequence[Need]:
    """The needs, looked at once: by the process that watches, where there is one."""
    told: dict[str, str] | None = getattr(config, "workerinput", {}).get(_TOLD)
    return NEEDS if told is None else [Need(need.marker, partial(told.get, need.marker)) for need in NEEDS]


@pytest.hookimpl(tryfirst=True)  # before xdist looks for the groups
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    kept, gone, reasons = sort_out(items, _needs(config))
    refuse_in_ci(reasons)
    config.stash[_LEFT_OUT] = {reason.marker: reason for reason in reasons}
    if gone:
        config.hook.pytest_deselected(items=gone)
        items[:] = kept
    for item in items:
        item.add_marker(pytest.mark.xdist_group(_shared(item)))


def _shared(item: pytest.Item) -> str:
    """What a test has in common with those that run in its process: the server, the reading of all articles, a file."""
    if item.get_closest_marker("neo4j"):
        return "neo4j"
    file = item.nodeid.partition("::")[0]
    return "gold" if file.startswith("tests/gold/") else file


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
