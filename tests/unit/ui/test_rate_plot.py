"""The inspector's plot: what is marked on it, where, and for those who hear it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ainative_desktop.runtime.recording import Mark
from ainative_desktop.ui.inspector.plot import RatePlot
from ainative_desktop.ui.theme import DARK, LIGHT, Theme

RATES = [0.0] * 21  # a point each half second: 20 px apart


def picture(qtbot: QtBot, theme: Theme, *marks: Mark) -> QImage:
    plot = RatePlot()
    qtbot.addWidget(plot)
    plot.set_theme(theme)
    plot.resize(400, 92)
    plot.show_rates(RATES, marks)
    return plot.grab().toImage()


def color_at(image: QImage, x: int) -> str:
    """The colour half-way down, at that many px from the left."""
    scale = image.devicePixelRatio()
    return QColor(image.pixel(round(x * scale), round(60 * scale))).name().upper()


def test_a_band_for_each_time_in_which_nothing_came(qtbot: QtBot) -> None:
    """From its beginning to its end, in the theme's colours, and to the right where it lasts."""
    for theme in (LIGHT, DARK):
        image = picture(qtbot, theme, Mark("stall", 2.25, 4.25), Mark("cut", 8.25))
        assert color_at(image, 80 + 20) == theme.warning_tint
        assert color_at(image, 160 - 4) == theme.warning_tint
        assert color_at(image, 320 + 20) == theme.error_tint
        assert color_at(image, 395) == theme.error_tint
        for outside in (60, 170, 310):
            assert color_at(image, outside) not in (theme.warning_tint, theme.error_tint)


def test_marks_at_the_edges_stay_in_sight(qtbot: QtBot) -> None:
    """One that began before, and one so short that it would have no width."""
    image = picture(qtbot, LIGHT, Mark("stall", -3.0, 1.25), Mark("cut", 5.25, 5.25))
    assert color_at(image, 10) == LIGHT.warning_tint
    assert color_at(image, 202) == LIGHT.error_tint


def test_it_says_what_it_shows(qtbot: QtBot) -> None:
    """Numbers, kinds and times."""
    plot = RatePlot()
    qtbot.addWidget(plot)
    plot.show_rates([4.0, 2.0], [Mark("stall", 0, 0.5), Mark("stall", 0.6, 0.7), Mark("cut", 0.8)])
    assert plot.accessibleDescription() == "2 now, 4 at most, 2 stalls, 1 cut"
    assert plot.toolTip().splitlines() == [
        "Nothing came for 0.50 s",
        "Nothing came for 0.10 s",
        "The connection was cut",
    ]
    plot.show_rates([])
    assert plot.accessibleDescription() == ""
