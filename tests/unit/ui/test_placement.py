"""Where a window stands when the screens are others than when it was left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from ainative_desktop.ui.placement import FRAME, fitting, placed

MAIN = QRect(0, 30, 1440, 870)  # a laptop's, below its panel
RIGHT = QRect(1440, 0, 2560, 1440)
LEFT = QRect(-1920, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("left_at", "screens"),
    [
        (QRect(100, 60, 900, 700), [MAIN]),
        (QRect(1500, 40, 2000, 1300), [MAIN, RIGHT]),
        (QRect(-1800, 100, 1180, 780), [MAIN, LEFT]),
        (QRect(-600, 100, 1200, 600), [MAIN, LEFT]),  # over both
        (QRect(900, 500, 1180, 780), [MAIN]),  # partly outside, as one may leave it
        (QRect(10, 10, 900, 700), []),
    ],
)
def test_what_can_be_reached_stays(left_at: QRect, screens: list[QRect]) -> None:
    """Also on another screen, over two, or partly outside."""
    assert placed(left_at, screens) == left_at


@pytest.mark.parametrize(
    "left_at", [QRect(1600, 100, 1180, 780), QRect(-1170, 100, 1180, 780), QRect(100, -900, 1180, 780)]
)
def test_what_is_on_a_screen_that_is_gone_comes_to_the_middle(left_at: QRect) -> None:
    """Of the main screen."""
    now = placed(left_at, [MAIN])
    assert now.size() == left_at.size()
    assert abs(now.center().x() - MAIN.center().x()) <= 1
    assert abs(now.center().y() - MAIN.center().y()) <= 1


@pytest.mark.parametrize("left_at", [QRect(100, 60, 2400, 1300), QRect(2000, 60, 2400, 1300)])
def test_what_is_larger_than_its_screen_fits_into_it(left_at: QRect) -> None:
    """Where it was as far as that goes."""
    assert placed(left_at, [MAIN]) == MAIN


def test_a_window_is_no_larger_than_its_screen() -> None:
    """With its frame: a laptop's screen at twice the size has 683 × 384 px."""
    assert fitting(QSize(720, 600), QSize(1440, 870)) == QSize(720, 600)
    assert fitting(QSize(720, 600), QSize(683, 384)) == QSize(683, 384) - FRAME
