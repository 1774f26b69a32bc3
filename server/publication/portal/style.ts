/** Style of the public pages: the console's colours, light and dark, phone and paper. */
export const PORTAL_CSS = `:root{--ink:#1b2629;--soft:#4c5a5f;--line:#dde3e5;--page:#f4f6f7;--paper:#fff;--lead:#0b6275;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e6ecee;--soft:#a9b7bc;--line:#2b383c;--page:#0f1719;--paper:#172124;--lead:#7cc7d8}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 "Be Vietnam Pro",system-ui,-apple-system,"Segoe UI",sans-serif}
a{color:var(--lead)}
a:focus-visible,button:focus-visible,input:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--lead);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem}
header,main,footer{max-width:70rem;margin:0 auto;padding:1rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between;border-bottom:3px solid var(--lead)}
header p{margin:0;font-weight:600}
h1{font-size:1.5rem;line-height:1.3;margin:.5rem 0}
.soft{color:var(--soft);font-size:.9375rem}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1rem 0}
label{display:grid;gap:.25rem;font-size:.875rem;flex:1 1 14rem;max-width:28rem}
input,button{font:inherit;min-height:2.75rem;padding:.35rem .75rem;border:1px solid var(--soft);border-radius:8px;background:var(--paper);color:inherit}
button{background:var(--lead);border-color:var(--lead);color:var(--paper);font-weight:600;cursor:pointer}
.wide{position:relative;overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%}
caption{text-align:left;padding:.75rem;font-weight:600}
th,td{padding:.55rem .75rem;text-align:left;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
thead th{font-size:.875rem;overflow-wrap:normal}time{white-space:nowrap}td{min-width:8rem}td.n{min-width:0}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
tbody th{font-weight:400;min-width:10rem}tbody tr.whole th,tbody tr.whole td{font-weight:600}
.notice{background:var(--paper);border-left:4px solid var(--lead);padding:.75rem 1rem}
nav ul,footer ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:root{--ink:#000;--soft:#000;--line:#888;--page:#fff;--paper:#fff;--lead:#000}form,nav,footer,.skip,.language{display:none}.wide{overflow:visible;border:0}thead{display:table-header-group}tr{break-inside:avoid}}
`;
