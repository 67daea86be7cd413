"""Every word that a person sees is translated into each language, and what was compiled says the same."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ainative_desktop"
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = ("de", "es", "zh_CN", "ar")
FORMS = {"en": 2, "de": 2, "es": 2, "zh_CN": 1, "ar": 6}
HOW = "run: python3 packaging/dev.py translations, and translate what is unfinished"


def packaging_module(name: str) -> ModuleType:
    """A module of packaging/, which is no package."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


translatable = packaging_module("translatable")
MESSAGES = translatable.messages_of(PACKAGE)


class Translation:
    """A message of a .ts file, and what it is translated to; a plural one has several `texts`."""

    def __init__(self, context: str, message: ET.Element) -> None:
        translation = message.find("translation")
        assert translation is not None
        self.plural = message.get("numerus") == "yes"
        self.key = (context, message.findtext("source") or "", message.findtext("comment") or "", self.plural)
        forms = translation.findall("numerusform") if self.plural else [translation]
        self.texts = [form.text or "" for form in forms]
        self.finished = translation.get("type") is None and all(self.texts)


def translations(language: str) -> list[Translation]:
    """All that a .ts file has."""
    root = ET.parse(FOLDER / f"ainative_{language}.ts").getroot()
    return [
        Translation(context.findtext("name") or "", message)
        for context in root.findall("context")
        for message in context.findall("message")
    ]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_source_is_translated(language: str) -> None:
    """None is missing, none is unfinished, and none is there that the code has no more."""
    found = {each.key: each for each in translations(language)}
    wanted = {(each.context, each.source, each.comment, each.plural) for each in MESSAGES}
    missing, left = sorted(wanted - found.keys()), sorted(found.keys() - wanted)
    unfinished = [key for key, each in found.items() if not each.finished]
    assert (missing, left, unfinished) == ([], [], []), HOW


def test_english_has_its_plurals() -> None:
    """One thing is not "1 things"."""
    found = {each.key for each in translations("en") if each.finished}
    wanted = {(each.context, each.source, each.comment, True) for each in MESSAGES if each.plural}
    assert found == wanted, HOW


@pytest.mark.parametrize("language", FORMS)
def test_what_is_filled_in_has_its_place(language: str) -> None:
    """A translation has the places of its source; a plural form may say a number in words."""
    for each in translations(language):
        source = each.key[1]
        if each.plural:
            assert len(each.texts) == FORMS[language], source
        for text in each.texts:
            if each.plural:
                assert set(places(text)) <= set(places(source)), (source, text)
                assert named(text) == named(source) or "{" not in text, (source, text)
            else:
                assert sorted(places(text)) == sorted(places(source)), (source, text)
        if each.plural:  # the form for most numbers names the number
            number = [place for place in places(source) if place.startswith("%")]
            assert [place for place in places(each.texts[-1]) if place.startswith("%")] == number, source


def places(text: str) -> list[str]:
    """What is filled in: {name}, %n, %Ln."""
    return re.findall(r"\{\w+\}|%L?n", text)


def named(text: str) -> list[str]:
    """The named ones."""
    return sorted(place for place in places(text) if place.startswith("{"))


def test_what_is_loaded_is_what_is_written(tmp_path: Path) -> None:
    """The compiled files are those of the sources, and the known sentences are those of the code."""
    compiler = packaging_module("translations")
    for source in FOLDER.glob("*.ts"):
        compiled = tmp_path / source.with_suffix(".qm").name
        compiler.compile_to(source, compiled)
        assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes(), f"{source.name}: {HOW}"
    assert json.loads((FOLDER / "phrases.json").read_bytes()) == [
        each.source for each in MESSAGES if each.context == translatable.PHRASES
    ], HOW


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("ui/**/*.py")), ids=lambda path: path.name)
def test_a_marked_constant_belongs_to_a_class(path: Path) -> None:
    """self.tr looks a text up by the name of its class: a context that begins as one is of that module."""
    text = path.read_text("utf-8")
    classes = {node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)}
    contexts = {message.context for message in translatable.in_module(text)}
    table = {"Actions", "Exporting", "Importing", "Workspace"}  # which are asked for by name
    assert not {each for each in contexts - classes - table if each[:1].isupper()}


# -- no words beside the translation ---------------------------------------------------------------------

SHOWN_BY = {
    "CheckBox", "HintButton", "HintEdit", "QAction", "QCheckBox", "QFileDialog", "QGroupBox", "QLabel",
    "QPushButton", "QRadioButton", "RefusedError", "RoundButton", "Row", "Tile", "init", "addAction",
    "addItem", "addItems", "addMenu", "addRow", "add_below", "add_row", "drawText", "elidedText", "muted",
    "notice", "offer", "setAccessibleDescription", "setAccessibleName", "setLabelText", "setPlaceholderText",
    "setPrefix", "setSpecialValueText", "setStatusTip", "setSuffix", "setTabText", "setText", "setTitle",
    "setToolTip", "setWhatsThis", "setWindowTitle", "set_content", "set_count", "set_foot", "set_lines",
    "set_state", "show_figure", "show_undo", "show_words",
}  # fmt: skip
SHOWN_AS = {"placeholderText", "prefix", "suffix", "text", "title", "toolTip"}
NAMES = {
    "AINative Desktop", "OpenAI", "Anthropic", "Ollama", "Python", "quiet", "model", "heading",
    "problem", "key", "text", "stream.jsonl",
}  # fmt: skip


@pytest.mark.parametrize(
    "path", [*sorted(PACKAGE.glob("ui/**/*.py")), PACKAGE / "app.py"], ids=lambda path: path.name
)
def test_nothing_is_shown_untranslated(path: Path) -> None:
    """What is given to something that shows it goes through the translation."""
    assert not list(untranslated(ast.parse(path.read_text("utf-8"))))


def untranslated(node: ast.AST) -> Iterator[str]:
    """Literals with words in them that are shown as they are."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call):
            name = translatable._name(call.func)
            given = call.args if name in SHOWN_BY else []
            for argument in [*given, *(each.value for each in call.keywords if each.arg in SHOWN_AS)]:
                yield from literals(argument)


def literals(node: ast.AST) -> Iterator[str]:
    """Those below a node, but for what a call there translates, or takes for something else."""
    if isinstance(node, ast.Call | ast.Compare | ast.Subscript | ast.Lambda):
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and is_wordy(node.value):
            yield f"line {node.lineno}: {node.value!r}"
        return
    for child in ast.iter_child_nodes(node):
        yield from literals(child)


def is_wordy(text: str) -> bool:
    """Whether it has words, and not only a name, an address, a sample of what is typed, or mark-up."""
    return (
        bool(re.search(r"[a-z]{2}", text))
        and text.strip(" ·") not in NAMES
        and not re.search(r"\w+://|^[a-z]+[A-Z]\w*$|^/|</?\w", text)
    )
