"""The workflows can be read, call what is there, and are given no more than they need."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

yaml = pytest.importorskip("yaml", reason="PyYAML is not here, which reads them")

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

#: What says which options each command of the set-up script takes.
BEHIND = {
    "test": ("-m", "pytest"),
    "build": ("-m", "build"),
    "package": ("packaging/package.py",),
    "bench": ("-m", "tests.benchmarks"),
}
WITHOUT_OPTIONS = ("lint", "run", "screenshot", "translations")


def jobs(workflow: Path) -> dict[str, dict[str, Any]]:
    """A workflow's jobs, by name."""
    found: dict[str, dict[str, Any]] = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]
    return found


def steps() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Each job's name, the job, and one of its steps."""
    for workflow in WORKFLOWS:
        for name, job in jobs(workflow).items():
            for step in job["steps"]:
                yield f"{workflow.stem}/{name}", job, step


def commands() -> list[str]:
    """Each line that a step runs, put together where it goes on in the next."""
    scripts = [step["run"] for _, _, step in steps() if "run" in step]
    return [line.strip() for script in scripts for line in script.replace("\\\n", " ").splitlines()]


@cache
def help_of(*command: str) -> str:
    """What a command says of its options."""
    done = subprocess.run(
        [sys.executable, *command, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_there_are_some() -> None:
    """And one of them releases."""
    assert {"ci.yml", "release.yml"} <= {workflow.name for workflow in WORKFLOWS}
    assert len(commands()) > 20


@pytest.mark.parametrize("command", [each for each in commands() if "packaging/dev.py" in each])
def test_the_set_up_script_takes_what_it_is_told(command: str) -> None:
    """Its commands exist, and so do their options."""
    told = shlex.split(re.split(r"\s[|>]", command)[0].partition("packaging/dev.py")[2])
    name, options = told[0], [word for word in told[1:] if word.startswith("-")]
    assert f'"{name}": {name}' in (ROOT / "packaging" / "dev.py").read_text(encoding="utf-8")
    assert not options or name not in WITHOUT_OPTIONS
    unknown = [option for option in options if not re.search(rf"(?<!\S){option}\b", help_of(*BEHIND[name]))]
    assert unknown == []


@pytest.mark.parametrize("command", [each for each in commands() if "packaging/feed.py" in each])
def test_the_list_of_releases_takes_what_it_is_told(command: str) -> None:
    """As above."""
    name, *told = shlex.split(command.partition("packaging/feed.py")[2])
    known = help_of("packaging/feed.py", name)
    assert [word for word in told if word.startswith("-") and word not in known] == []


def test_what_is_called_is_there() -> None:
    """Every script, and every command of the one for releases."""
    named = {found for line in commands() for found in re.findall(r"(?:packaging|\.ci)/[\w./-]+\w", line)}
    made = {"packaging/benchmarks.jsonl"}  # by the benchmarks
    assert {name for name in named - made if not (ROOT / name).is_file()} == set()
    told = {found for line in commands() for found in re.findall(r"packaging/release\.py (\w+)", line)}
    words = subprocess.run(
        [sys.executable, "packaging/release.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert {"version", "check", "notes"} <= told
    assert {name for name in told if f"release.py {name} " not in words.stdout} == set()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_shells_and_artifacts_fit(workflow: Path) -> None:
    """What one job takes another one, which it waits for, has left; each job ends some day."""
    left: dict[str, str] = {}
    found = jobs(workflow)
    for name, job in found.items():
        assert job["timeout-minutes"] <= 120, name
        for step in job["steps"]:
            if "upload-artifact" in step.get("uses", ""):
                left[step["with"]["name"]] = name
    for name, job in found.items():
        needed = job.get("needs", [])
        awaited = {needed} if isinstance(needed, str) else set(needed)
        assert awaited <= found.keys()
        for step in job["steps"]:
            if "download-artifact" in step.get("uses", ""):
                told = step["with"]
                taken = [told["name"]] if "name" in told else told["pattern"].strip("{}").split(",")
                assert {left[each] for each in taken} <= awaited, name
        spoken = set(re.findall(r"needs\.(\w+)\.", str(job)))
        assert spoken <= awaited, name


def test_nothing_is_given_that_is_not_needed() -> None:
    """Actions are the ones that were looked at; who may write runs nothing of others, and no script is put
    together out of what somebody else may say."""
    for where, job, step in steps():
        if "uses" in step:
            assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", step["uses"]), where
        if "checkout" in step.get("uses", "") and where != "release/history":  # which pushes
            assert step["with"]["persist-credentials"] is False, where
        assert "${{" not in step.get("run", ""), where
        if job.get("permissions"):
            assert "dev.py" not in step.get("run", ""), where
    for workflow in WORKFLOWS:
        assert yaml.safe_load(workflow.read_text(encoding="utf-8"))["permissions"] == {"contents": "read"}


def test_secrets_go_where_they_are_used() -> None:
    """To the signing, and only where there are any."""
    for where, job, step in steps():
        if "secrets." in str(step):
            assert where == "release/macos"
            assert step["if"] == "env.AINATIVE_CODESIGN_IDENTITY != ''"
        if "secrets." in str({key: value for key, value in job.items() if key != "steps"}):
            assert re.findall(r"secrets\.(\w+)", str(job["env"])) == ["CODESIGN_IDENTITY"]  # a name
