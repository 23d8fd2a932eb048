/**
 * The style of a page: one file, no script, no font or image from elsewhere. Colours are AA on white (the lightest text, #595959, is 7:1), and nothing
 * is said by colour alone, so that a black and white print says the same.
 */
export const STYLE = `
:root { color-scheme: light; --ink: #161616; --soft: #4a4a4a; --line: #8a8a8a; --rule: #1f3a5f; --paper: #fff; --pale: #f4f4f1; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; overflow-wrap: break-word; }
a { color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--rule); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem; z-index: 1; }
main, .cover, nav { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; }
.cover { padding-top: 2.5rem; padding-bottom: 1.5rem; border-bottom: 4px double var(--ink); }
.kicker { margin: 0; font-variant-caps: all-small-caps; letter-spacing: 0.06em; font-size: 1.15rem; color: var(--soft); }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 5vw, 2.4rem); margin: 0.3rem 0 1.2rem; }
h2 { font-size: 1.5rem; margin: 3.2rem 0 1rem; padding-top: 0.5rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.2rem; margin: 2.2rem 0 0.6rem; }
h4 { font-size: 1.05rem; margin: 0; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.25rem; margin: 0; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; }
code { font-family: ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace; font-size: 0.86em; overflow-wrap: anywhere; }
nav ol { list-style: none; padding-left: 0; margin: 0.3rem 0; }
nav > ol > li { margin: 0.35rem 0; font-weight: 600; }
nav ol ol { font-weight: 400; padding-left: 1rem; border-left: 1px solid var(--line); margin: 0.25rem 0 0.6rem 0.2rem; }
nav ol ol.many { columns: 17rem; column-gap: 1.5rem; font-size: 0.94rem; }
nav li { break-inside: avoid; }
.kind { color: var(--soft); font-weight: 400; }
.entry { margin: 1.6rem 0 2.2rem; padding-left: 1rem; border-left: 1px solid var(--line); }
.entry > header { margin-left: -1rem; padding-left: 1rem; border-left: 4px solid var(--rule); }
.label, .place { margin: 0.1rem 0; color: var(--soft); }
.place { font-size: 0.85rem; }
.note { margin: 0.6rem 0; }
.period { margin: 1.1rem 0 0.2rem; font-weight: 600; }
.clause { margin: 0.9rem 0; }
blockquote { margin: 0.4rem 0 0.25rem; padding: 0; font-family: Georgia, 'Iowan Old Style', 'Noto Serif', 'Liberation Serif', 'Times New Roman', serif; }
blockquote p { margin: 0; }
blockquote footer, .why { font: 0.85rem/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; color: var(--soft); }
.why { margin: 0.3rem 0; }
.said { margin: 0.25rem 0 0; padding: 0.4rem 0.75rem; background: var(--pale); border: 1px solid #d0d0c8; font-weight: 500; }
.scroll { position: relative; background: var(--paper); overflow-x: auto; margin: 0.8rem 0; max-width: 100%; }
@media screen and (min-width: 60rem) { .scroll.wide { --room: min(100vw - 4rem, 84rem); width: var(--room); max-width: none; margin-inline: calc((100% - var(--room)) / 2); } }
ul.given { columns: 19rem; column-gap: 1.5rem; margin: 0.3rem 0; padding-left: 1.2rem; font-size: 0.92rem; }
ul.given > li { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
caption { text-align: left; font-weight: 600; padding: 0.2rem 0 0.4rem; }
caption .why { font-weight: 400; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border: 1px solid var(--line); overflow-wrap: normal; }
td blockquote { margin: 0; }
td blockquote, td .why { min-width: 13rem; }
.cap { position: sticky; left: 0; display: block; max-width: min(100%, 100vw - 3.5rem); }
thead th { background: var(--pale); }
th.asked, td.asked { border-left-width: 2px; }
td.state { white-space: nowrap; }
.wrong { font-weight: 700; text-decoration: underline; }
ul.checklist { list-style: none; padding-left: 0; margin: 0.6rem 0; }
ul.checklist > li { margin: 0.8rem 0; padding-left: 1.9rem; position: relative; }
ul.checklist > li::before { content: ''; position: absolute; left: 0.15rem; top: 0.28rem; width: 1rem; height: 1rem; border: 1.5px solid var(--ink); }
ul.checklist .said { display: inline; padding: 0; border: 0; background: none; }
.readings > li { margin: 0.8rem 0; }
.retained { font-weight: 600; }
dl.sheet > dt { font-weight: 600; margin-top: 1.1rem; }
dl.sheet > dd { margin: 0.1rem 0 0; }
dl.sheet .kind { font-weight: 400; }
.foot { margin-top: 3rem; padding: 1rem 0 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; }
@media (max-width: 34rem) {
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd { margin-bottom: 0.5rem; }
  .entry { padding-left: 0.7rem; }
  .entry > header { margin-left: -0.7rem; padding-left: 0.7rem; }
}
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; } }
@page :first { @bottom-center { content: none; } }
@page wide { size: A4 landscape; margin: 14mm 12mm 16mm; }
@media print {
  body { font-size: 10.5pt; }
  a { color: inherit; text-decoration: none; }
  .skip { display: none; }
  main, .cover, nav { max-width: none; padding: 0; }
  .cover { min-height: 235mm; padding-top: 70mm; border-bottom: 0; break-after: page; }
  nav { break-after: page; }
  h2 { break-before: page; border-top: 0; margin-top: 0; }
  h2, h3, h4, caption, .period, .entry > header { break-after: avoid; }
  .clause, tr, blockquote, ul.checklist > li { break-inside: avoid; }
  .said { background: none; border-color: var(--ink); }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  table { font-size: 9pt; }
  th, td { padding: 1mm 1.2mm; overflow-wrap: break-word; hyphens: auto; }
  td blockquote, td .why { min-width: 0; }
  .cap { max-width: none; }
  .scroll.wide table { font-size: 7.5pt; }
  .scroll.land { page: wide; }
  .scroll.tall thead th { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 70mm; vertical-align: bottom; border: 1px solid var(--line); }
}
`.trim();
