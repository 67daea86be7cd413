"""How an exported page looks: light or dark as the system is, ink on paper when it is printed."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark;
  --back: #FFFFFF; --text: #1D1E20; --muted: #6B6F76; --line: #E4E4DF; --accent: #3F5BD9; --bubble: #F0F0ED;
  --code: #F7F7F5; --keyword: #8B3FC7; --name: #2F5BC9; --string: #1F7A4A; --comment: #696D74 }
@media (prefers-color-scheme: dark) { :root {
  --back: #1B1C1F; --text: #E7E8EA; --muted: #989CA5; --line: #2C2E33; --accent: #8FA3FF; --bubble: #292B30;
  --code: #232529; --keyword: #C792EA; --name: #82AAFF; --string: #7FD1A1; --comment: #989CA5 } }
@media print { :root { color-scheme: light;
  --back: #FFFFFF; --text: #000000; --muted: #555555; --line: #CCCCCC; --accent: #1F36A8; --bubble: #F4F4F2;
  --code: #F7F7F5; --keyword: #6A1FA3; --name: #173E99; --string: #0C5730; --comment: #4A4A4A } }
body { margin: 0 auto; padding: 32px 24px 64px; max-width: 724px; color: var(--text); background: var(--back);
  font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.5em; line-height: 1.3; margin: 0 }
h3, h4, h5, h6 { margin: 1.3em 0 .4em; font-size: 1.1em; line-height: 1.35; break-after: avoid }
h3 { font-size: 1.3em }
.about, header, .note, .footnote, summary, figcaption { color: var(--muted); font-size: .85em }
.about { margin: 4px 0 32px; padding-bottom: 16px; border-bottom: 1px solid var(--line) }
article { margin: 0 0 28px }
article.user .text { width: fit-content; max-width: 85%; margin-left: auto; padding: 2px 16px;
  border-radius: 16px; background: var(--bubble) }
article.user header, article.user figure { text-align: right }
header { break-after: avoid }
p, li, h1, h3, h4, h5, h6, td, th, summary { unicode-bidi: plaintext }
p { margin: .7em 0 }
.plain { white-space: pre-wrap }
a { color: var(--accent); text-decoration: none }
pre { padding: 12px 14px; border-radius: 10px; background: var(--code); overflow-x: auto;
  direction: ltr; text-align: left }
code { font: .92em/1.5 ui-monospace, SFMono-Regular, Consolas, monospace }
:not(pre) > code { padding: 1px 5px; border-radius: 5px; background: var(--code) }
.keyword { color: var(--keyword) }
.name { color: var(--name) }
.string, .number { color: var(--string) }
.comment { color: var(--comment) }
blockquote { margin: .7em 0; padding-inline-start: 14px; border-inline-start: 3px solid var(--line);
  color: var(--muted) }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { padding-block: 4px 6px; padding-inline-end: 18px; border-bottom: 1px solid var(--line);
  text-align: left }
[dir=rtl] th, [dir=rtl] td { text-align: right }
th { color: var(--muted); font-weight: 600 }
th.center, td.center { text-align: center }
th.end, td.end { text-align: right }
[dir=rtl] th.end, [dir=rtl] td.end { text-align: left }
hr { border: 0; border-top: 1px solid var(--line) }
.formula { text-align: center }
details { margin: .6em 0 }
summary { cursor: pointer }
details pre { white-space: pre-wrap; max-height: 24em; overflow-y: auto; font-size: .85em }
figure { margin: 8px 0 }
img { max-width: 100%; height: auto; border-radius: 10px }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt }
  pre { white-space: pre-wrap }
  details pre { max-height: none }
  img { max-height: 20cm }
  tr, figure { break-inside: avoid }
  article.user .text { border: 1px solid var(--line) } }
"""
