"""The Debian package in a clean system: installed, used as a person does, upgraded, removed."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.helpers.releases import Project, Tls

from .clean_system import PERSON, CleanSystem

pytestmark = [
    pytest.mark.package,
    pytest.mark.skipif(
        "AINATIVE_PACKAGE" not in os.environ, reason="packaging/dev.py package --test sets it"
    ),
]

OWN = "/usr/lib/ainative-desktop"
RESOURCES = f"{OWN}/_internal/ainative_desktop/resources".lstrip("/")
SOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = json.loads((SOURCES / "updates.json").read_text(encoding="utf-8"))
LEFT_OVER = f"{OWN}/_internal/of-an-older-version"
TOOLS = (
    "at-spi2-core", "dbus", "dbus-x11", "desktop-file-utils", "gnome-keyring", "hicolor-icon-theme",
    "libglib2.0-bin", "libsecret-tools", "man-db", "procps", "python3-pyatspi", "xauth", "xvfb",
    "ca-certificates", "openssl", "zsh", "fish", "xdotool",
)  # fmt: skip

#: A session: the project's server, a bus, a keyring that is unlocked, a screen; then the person.
SESSION = f"""
python3 /tmp/releases_server.py &
printf secret | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
exec xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24 -fbdir /home/{PERSON}' \
    python3 /tmp/person.py "$1"
"""


@pytest.fixture(scope="module")
def package() -> Path:
    """The package that was built."""
    return Path(os.environ["AINATIVE_PACKAGE"])


def not_here(why: str) -> NoReturn:
    """Leave it out; but no release is made of what was not tried."""
    if "GITHUB_ACTIONS" in os.environ:
        pytest.fail(why)
    pytest.skip(why)


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanSystem]:
    """A system that has nothing of ours, nor what we need."""
    folder = tmp_path_factory.mktemp("clean")
    if os.geteuid() != 0 or not all(map(shutil.which, ("debootstrap", "unshare", "chroot"))):
        not_here("a clean system needs root, debootstrap and unshare")
    try:
        system = CleanSystem.make(folder / "root")
    except (subprocess.CalledProcessError, AssertionError, KeyError) as error:
        not_here(f"no clean system can be made here; the mirror may be out of reach: {error}")
    yield system
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def older(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of an older version, with a file that the newer one has not."""
    folder = tmp_path_factory.mktemp("older")
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(folder / "root")], check=True)
    control = folder / "root" / "DEBIAN" / "control"
    lines = control.read_text().splitlines(keepends=True)
    control.write_text("".join("Version: 0.0.1\n" if line.startswith("Version:") else line for line in lines))
    (folder / "root" / LEFT_OVER.lstrip("/")).write_text("old")
    made = folder / "ainative-desktop_0.0.1.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(folder / "root"), str(made)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return made


def session(system: CleanSystem, day: str) -> dict[str, Any]:
    """A day of the person's; what was seen."""
    done = system.run(
        "dbus-run-session", "--", "sh", "-c", SESSION, "sh", day,
        person=True, environment={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
    )  # fmt: skip
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def test_it_is_installed_used_upgraded_and_removed(
    system: CleanSystem, package: Path, older: Path, tmp_path: Path
) -> None:
    """One after the other, since each begins with what the one before left."""
    system.install(system.put(older))
    what_it_depends_on_is_enough(system)
    system.install(*TOOLS)
    system.put(Path(__file__).with_name("person.py"))
    there_is_a_newer_version(system, tmp_path)
    what_it_opens_is_there(system)
    its_parts_are_named(system)
    seen = session(system, "first")
    assert seen["answers"] == 1
    assert len(seen["answer"].split()) >= 20
    assert seen["key"].startswith("sk-of-the-person")
    it_answers_without_a_window(system)
    the_shells_and_the_manual_know_it(system)

    system.install(system.put(package))
    assert json.loads((system.root / RESOURCES / "updates.json").read_text()) == SHIPPED
    assert not (system.root / LEFT_OVER.lstrip("/")).exists()
    seen = session(system, "again")
    assert (seen["before"], seen["after"]) == (2 - 1, 2)
    assert seen["key"].startswith("sk-of-the-person")

    nothing_but_the_persons_data_stays(system)


def what_it_depends_on_is_enough(system: CleanSystem) -> None:
    """Every library finds what it asks for, and Qt's plugins for screens can be loaded."""
    script = (
        f"find {OWN} -type f \\( -name '*.so*' -o -perm -1 \\) -exec ldd {{}} + | grep 'not found' | sort -u"
    )
    environment = {"LD_LIBRARY_PATH": f"{OWN}/_internal:{OWN}/_internal/PySide6/Qt/lib"}
    missing = system.run("sh", "-c", script, environment=environment, check=False)
    assert missing.stdout == ""
    doctor = system.run(
        "ainative-desktop", "doctor", "--json", person=True, environment={"QT_QPA_PLATFORM": "offscreen"}
    )
    checks = {check["name"]: check for check in json.loads(doctor.stdout)["checks"]}
    assert "on offscreen" in checks["screen"]["words"]
    assert checks["WS"]["state"] == checks["SSE"]["state"] == "ok"


def there_is_a_newer_version(system: CleanSystem, folder: Path) -> None:
    """A server with TLS has a signed list of it; the system trusts the server's authority, and the installed
    application is told where to look: what a person sees of it shows that all of this works frozen."""
    tls, project = Tls(), Project()
    tls.authority.cert_pem.write_to_path(str(folder / "authority.crt"))
    certificate = tls.authority.issue_cert("127.0.0.1")
    certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))
    (folder / "releases.json").write_bytes(project.feed())
    (folder / "port").write_text(str(port := unused_port()))
    for file in ("server.pem", "releases.json", "port"):
        system.put(folder / file)
    system.put(Path(__file__).with_name("releases_server.py"))
    system.put(folder / "authority.crt", "/usr/local/share/ca-certificates")
    system.run("update-ca-certificates")
    project.source(system.root / RESOURCES / "updates.json", f"https://127.0.0.1:{port}/releases.json")


def unused_port() -> int:
    """One that is free on this machine, whose network the clean system has."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def what_it_opens_is_there(system: CleanSystem) -> None:
    """The files that it reads while it runs: guide, translations, the authorities it falls back on."""
    shipped = [Path("icon.svg"), Path("docs/user-guide.md")]
    shipped += [
        file.relative_to(SOURCES) for file in (SOURCES / "translations").iterdir() if file.suffix != ".ts"
    ]
    assert [file for file in shipped if not (system.root / RESOURCES / file).is_file()] == []
    authorities = system.root / OWN.lstrip("/") / "_internal" / "certifi" / "cacert.pem"
    assert authorities.read_text().count("BEGIN CERTIFICATE") > 100


def its_parts_are_named(system: CleanSystem) -> None:
    """Each with its licence, in the documents; Qt's in full, with how to put another one in."""
    documents = system.root / "usr" / "share" / "doc" / "ainative-desktop"
    bill = json.loads(gzip.decompress((documents / "sbom.cdx.json.gz").read_bytes()))
    named = {component["name"] for component in bill["components"]}
    assert {"PySide6_Essentials", "shiboken6", "ijson", "jeepney", "CPython"} <= named
    notices = gzip.decompress((documents / "third-party-licences.txt.gz").read_bytes()).decode()
    unnamed = [name for name in named - {"CPython"} if f"\n{name} " not in notices]
    assert unnamed == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices
    assert f"{OWN}/_internal/PySide6" in notices


def it_answers_without_a_window(system: CleanSystem) -> None:
    """With the demo model, and through each provider's library, which is loaded only then."""
    done = system.run("ainative-desktop", "ask", "/demo tokens=30 rate=max", person=True)
    assert len(done.stdout.split()) >= 20
    formula = '{"latex": "\\\\frac{a}{b}", "display": true}\n'
    script = f"printf '%s' '{formula}' | ainative-desktop formulas"
    assert "<svg" in system.run("sh", "-c", script, person=True).stdout


def the_shells_and_the_manual_know_it(system: CleanSystem) -> None:
    """What is there can be read, and offers the commands."""
    manual = system.run("man", "--warnings", "-l", "/usr/share/man/man1/ainative-desktop.1.gz")
    assert "--token-file" in manual.stdout
    assert manual.stderr == ""
    completed = system.run(
        "bash", "-c",
        ". /usr/share/bash-completion/completions/ainative-desktop;"
        "COMP_WORDS=(ainative-desktop ask --tr); COMP_CWORD=2; _ainative_desktop; echo ${COMPREPLY[*]}",
    )  # fmt: skip
    assert completed.stdout.split() == ["--transport"]
    system.run("zsh", "-n", "/usr/share/zsh/vendor-completions/_ainative-desktop")
    offered = system.run("fish", "-c", "complete -C 'ainative-desktop ask --'", person=True)
    assert "--token-file" in offered.stdout


def nothing_but_the_persons_data_stays(system: CleanSystem) -> None:
    """After it is removed, for good."""
    system.run("apt-get", "purge", "--yes", "--quiet", "ainative-desktop")
    left = {name for name in system.files() if "ainative" in name.lower()}
    home = f"home/{PERSON}/.local/share/ainative-desktop"
    assert {name for name in left if not name.startswith(home)} == set()
    assert f"{home}/conversations.db" in left
    registered = system.run("grep", "-rl", "ainative", "/usr/share", "/etc", check=False)
    assert registered.stdout == ""
