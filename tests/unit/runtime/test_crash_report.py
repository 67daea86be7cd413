"""A crash's report: once, redacted, and kept."""

from __future__ import annotations

from pathlib import Path

from ainative_desktop import __version__
from ainative_desktop.redaction import redact
from ainative_desktop.runtime.crash_report import FILE, TAKEN, take_crash_report


def test_without_a_crash_there_is_none(tmp_path: Path) -> None:
    """The file is there while the application runs, and empty."""
    assert take_crash_report(tmp_path, redact) == ""
    (tmp_path / FILE).touch()
    assert take_crash_report(tmp_path, redact) == ""
    assert not (tmp_path / TAKEN).exists()


def test_a_crash_is_told_once(tmp_path: Path) -> None:
    """With what led there, and without keys or the name of the person's folder."""
    crash = f'Fatal Python error: Segmentation fault\n  File "{Path.home()}/x.py", line 3 in paint\n'
    (tmp_path / FILE).write_text(crash)
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "ainative-desktop.log").write_text("cut off\nasked with api_key=abcdef123456\n")
    report = take_crash_report(tmp_path, redact)
    assert __version__ in report.splitlines()[0]
    assert 'File "~/x.py", line 3 in paint' in report
    assert "asked with api_key=***" in report
    assert "cut off" not in report
    assert (tmp_path / TAKEN).read_text() == report
    assert take_crash_report(tmp_path, redact) == ""


def test_a_long_one_ends_where_the_crash_is(tmp_path: Path) -> None:
    """The newest is what counts."""
    (tmp_path / FILE).write_text("old\n" * 100_000 + "the newest\n")
    report = take_crash_report(tmp_path, redact)
    assert "the newest" in report
    assert len(report) < 70_000
