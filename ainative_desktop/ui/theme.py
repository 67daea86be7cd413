"""The colours and sizes of the two themes; every widget takes them from here."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme's colours as `#RRGGBB`, and the body's size in logical pixels."""

    name: str
    dark: bool
    background: str
    sidebar: str
    hairline: str
    text: str
    muted: str
    accent: str
    accent_tint: str
    bubble: str
    code: str
    selected: str
    good: str
    warning: str
    warning_tint: str
    error: str
    error_tint: str
    found: str
    syntax_keyword: str
    syntax_name: str
    syntax_string: str
    syntax_comment: str
    body_px: int = 14
    family: str = ""  # empty: the system's interface font
    code_family: str = ""  # empty: the system's fixed font
    column_px: int = 724  # the transcript's text and the composer are never wider
    compact: bool = False  # rows and lines stand closer

    @property
    def code_px(self) -> float:
        """The size of code: 0.92 of the body."""
        return self.body_px * 0.92


LIGHT = Theme(
    name="light", dark=False,
    background="#FFFFFF", sidebar="#F6F6F4", hairline="#E4E4DF", text="#1D1E20", muted="#6B6F76",
    accent="#3F5BD9", accent_tint="#E9EDFD", bubble="#F0F0ED", code="#F7F7F5", selected="#E8EAEF",
    good="#247A4B", warning="#8F540B", warning_tint="#FDF3E4", error="#B3372F", error_tint="#FBEBE9",
    found="#FBE3A4",
    syntax_keyword="#8B3FC7", syntax_name="#2F5BC9", syntax_string="#1F7A4A", syntax_comment="#696D74",
)  # fmt: skip

DARK = Theme(
    name="dark", dark=True,
    background="#1B1C1F", sidebar="#151619", hairline="#2C2E33", text="#E7E8EA", muted="#989CA5",
    accent="#8FA3FF", accent_tint="#262C47", bubble="#292B30", code="#232529", selected="#26282E",
    good="#5CC98E", warning="#E7B15F", warning_tint="#33270F", error="#F08A80", error_tint="#3A1F1D",
    found="#5A4716",
    syntax_keyword="#C792EA", syntax_name="#82AAFF", syntax_string="#7FD1A1", syntax_comment="#989CA5",
)  # fmt: skip


COLUMNS = {"narrow": 640, "normal": 724, "wide": 960, "full": 100_000}  # px of Theme.column_px


def contrasting(theme: Theme) -> Theme:
    """`theme` for those who ask their system for more contrast: ink on paper, and lines that can be seen."""
    if theme.dark:
        return replace(
            theme, background="#000000", sidebar="#000000", hairline="#8C8C8C", text="#FFFFFF",
            muted="#D6D6D6", accent="#B5C3FF", accent_tint="#1A2140", bubble="#1C1C1C", code="#0E0E0E",
            selected="#2A2A2A",
            good="#7FE3AE", warning="#FFCB7A", error="#FFA79E", syntax_keyword="#DDB3FF",
            syntax_name="#A9C5FF", syntax_string="#9BEBBB", syntax_comment="#C8C8C8",
        )  # fmt: skip
    return replace(
        theme, sidebar="#FFFFFF", hairline="#767676", text="#000000", muted="#3A3A3A", accent="#1F36A8",
        bubble="#F2F2F2", code="#FAFAFA", selected="#E4E4E4", good="#0F5A33", warning="#6B3D00",
        error="#8C1D16", syntax_keyword="#6A1FA3", syntax_name="#173E99", syntax_string="#0C5730",
        syntax_comment="#4A4A4A",
    )  # fmt: skip
