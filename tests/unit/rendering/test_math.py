"""Formulas as pictures: measured in em, made of shapes alone, and refused beyond what is sensible."""

from __future__ import annotations

import pytest

from ainative_desktop.rendering.math import SIZE_LIMIT, Drawing, Formula, draw


def test_measures_are_those_of_the_letters() -> None:
    """An x stands on the baseline; a fraction is twice as high and reaches below it."""
    letter, fraction = draw(Formula("x", display=False)), draw(Formula(r"\frac{a}{b}", display=True))
    assert 0.3 < letter.width < 1
    assert 0.3 < letter.ascent < 0.7
    assert letter.descent < 0.2
    assert fraction.ascent > 1.5 * letter.ascent
    assert fraction.descent > 0.5


@pytest.mark.parametrize(
    "latex", [r"\frac{a", r"\nosuchcommand x", "", r"\begin{pmatrix} 1", r"\input{/etc/passwd}"]
)
def test_what_is_no_latex_is_refused(latex: str) -> None:
    """Whatever the libraries below raise for it."""
    with pytest.raises(ValueError, match=r"."):
        draw(Formula(latex, display=False))


def test_pictures_are_shapes() -> None:
    """What names anything else is not shown."""
    assert draw(Formula(r"\sqrt{\int_0^1 \text{if } x \to \mathbb{R}}", display=True)).harmless
    assert not Drawing('<svg><image href="file:///etc/passwd"/></svg>', 1, 1, 1).harmless
    assert not Drawing("<svg><style>@import url(x)</style></svg>", 1, 1, 1).harmless


def test_limits() -> None:
    """Size and depth, before anything is tried."""
    assert not Formula(r"\frac{a}{\sqrt{b^{c}}}", display=True).too_much
    assert Formula("x" * (SIZE_LIMIT + 1), display=True).too_much
    assert Formula(r"\frac{" * 7 + "x" + "}" * 7, display=True).too_much
