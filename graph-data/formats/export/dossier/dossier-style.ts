/** The look of the dossier: light and dark, wide and narrow, on screen and on paper. */
export const DOSSIER_STYLE = `
:root { color-scheme: light dark; --ink: #1a2129; --soft: #55616e; --line: #d5dbe1; --paper: #fff; --tint: #f3f5f7; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebef; --soft: #a5b0bb; --line: #39434d; --paper: #14191e; --tint: #1d242b; --link: #7ab8f5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
a { color: var(--link); }
.meta, .facts, .backing { color: var(--soft); }
.meta { font-size: .9rem; margin: 0 0 1rem; }
.lead { font-size: 1.1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 1rem 0 0; padding: 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: .3rem 0; }
sup { line-height: 0; }
sup a { padding: 0 .1em; text-decoration: none; }
li:target { background: var(--tint); }
blockquote { margin: 0; }
img { max-width: 100%; height: auto; background: #fff; border: 1px solid var(--line); }
table { width: 100%; border-collapse: collapse; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; }
td { min-width: 6.75rem; }
td:first-child { white-space: nowrap; }
@media screen and (max-width: 40rem) {
  main { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
  td { border: 0; padding: .05rem 0; min-width: 0; }
  td:empty { display: none; }
  td:first-child { font-weight: 600; white-space: normal; }
}
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --tint: #fff; --link: #000; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2, h3 { break-after: avoid; }
  li, tr, img { break-inside: avoid; }
  thead { display: table-header-group; }
}
`
