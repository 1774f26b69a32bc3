import type { PublishedCell, PublishedGrade, PublishedUnit } from "../publication.views.ts";
import { html, type Html } from "./html.ts";
import { PORTAL_PAGE, type PortalEntry, type PortalQuery } from "./portal.read.ts";
import { isUntold, untoldText } from "./untold.ts";
import { countText, type Language, momentText, percentText, WORDS } from "./words.ts";

/** Where the public pages stand. */
export const PORTAL_PATH = "/cong-bo";

/** Address of a page, with the language where it is not Vietnamese. */
export function portalPath(path: string, language: Language, query: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams({ ...query, ...(language === "en" ? { lang: "en" } : {}) });
  return `${PORTAL_PATH}${path}${asked.size > 0 ? `?${asked.toString()}` : ""}`;
}

/** The list of publications, newest first, as a whole document. */
export function listPage(
  query: PortalQuery,
  found: { readonly items: readonly PortalEntry[]; readonly total: number },
  language: Language,
): string {
  const words = WORDS[language];
  const isNarrowed = query.unitId !== null || query.cycleId !== null || query.search !== "";
  const body = html`<h1>${words.title}</h1>
    <p class="soft">${words.about}</p>
    <form method="get" action="${PORTAL_PATH}" role="search">
      ${language === "en" ? html`<input type="hidden" name="lang" value="en" />` : null}
      <label>${words.search}<input type="search" name="q" maxlength="100" value="${query.search}" /></label>
      <button type="submit">${words.searchVerb}</button>
    </form>
    ${isNarrowed ? html`<p><a href="${portalPath("", language)}">${words.back}</a></p>` : null}
    ${found.items.length === 0 ? html`<p class="notice">${words.none}</p>` : listTable(found.items, language)}
    ${pageLinks(query, found.total, language)}`;
  return documentOf({ title: words.title, path: "", body, language });
}

function listTable(items: readonly PortalEntry[], language: Language): Html {
  const words = WORDS[language];
  return html`<div class="wide" tabindex="0" role="region" aria-label="${words.title}">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.unit}</th>
          <th scope="col">${words.cycle}</th>
          <th scope="col">${words.published}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((entry) => listRow(entry, language))}
      </tbody>
    </table>
  </div>`;
}

function listRow({ id, cycleId, publishedAt, withdrawnAt, content }: PortalEntry, language: Language): Html {
  const words = WORDS[language];
  const state = withdrawnAt === null ? null : html` <strong>(${words.withdrawn})</strong>`;
  return html`<tr>
    <th scope="row"><a href="${portalPath(`/${id}`, language)}">${content.unit.name}</a>${state}</th>
    <td><a href="${portalPath("", language, { ky: cycleId })}">${content.cycle.name}</a></td>
    <td><time datetime="${publishedAt}">${momentText(publishedAt, language)}</time></td>
  </tr>`;
}

function pageLinks({ unitId, cycleId, search, page }: PortalQuery, total: number, language: Language): Html | null {
  if (total <= PORTAL_PAGE) return null;
  const words = WORDS[language];
  const kept = {
    ...(unitId === null ? {} : { "don-vi": unitId }),
    ...(cycleId === null ? {} : { ky: cycleId }),
    ...(search === "" ? {} : { q: search }),
  };
  const link = (to: number, label: string): Html =>
    html`<li><a href="${portalPath("", language, { ...kept, trang: String(to) })}">${label}</a></li>`;
  return html`<nav aria-label="${words.title}">
    <ul>
      ${page > 1 ? link(page - 1, words.newer) : null}${page * PORTAL_PAGE < total ? link(page + 1, words.older) : null}
    </ul>
  </nav>`;
}

/** One publication as a whole document; of a withdrawn or superseded one only a notice. */
export function entryPage(entry: PortalEntry, language: Language): string {
  const words = WORDS[language];
  const { unit, cycle } = entry.content;
  const body = html`<nav>
      <ul>
        <li><a href="${portalPath("", language)}">${words.back}</a></li>
        <li><a href="${portalPath("", language, { "don-vi": unit.id })}">${words.unit}: ${unit.name}</a></li>
      </ul>
    </nav>
    <h1>${unit.name}</h1>
    <p>${words.cycle}: ${cycle.name}</p>
    ${
      entry.supersededById !== null
        ? html`<p class="notice">
            ${words.superseded} <a href="${portalPath(`/${entry.supersededById}`, language)}">${words.current}</a>
          </p>`
        : entry.withdrawnAt !== null
          ? html`<p class="notice">${words.withdrawnNotice} ${momentText(entry.withdrawnAt, language)}.</p>`
          : numbers(entry, language)
    }`;
  return documentOf({ title: `${unit.name} – ${cycle.name}`, path: `/${entry.id}`, body, language });
}

function numbers({ content, publishedAt, countedAt }: PortalEntry, language: Language): Html {
  const words = WORDS[language];
  const { grades, rows, unit } = content;
  const dates = html`<p class="soft">
    ${words.counted} <time datetime="${countedAt}">${momentText(countedAt, language)}</time>. ${words.published}
    <time datetime="${publishedAt}">${momentText(publishedAt, language)}</time>.
  </p>`;
  const nameOf = (one: (typeof grades)[number]): string =>
    language === "en" ? (one.nameEn ?? one.nameVi) : one.nameVi;
  const told = rows.filter((row) => !isUntold(row));
  const hasHidden = told.some(({ cells }) => cells.some(({ count }) => count === null));
  if (told.length === 0) return html`${rows.map((row) => untoldLine(row, grades, language))} ${dates}`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${words.caption}">
      <table>
        <caption>
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowspan="2">${words.unit}</th>
            <th scope="col" rowspan="2" class="n">${words.rated}</th>
            ${grades.map((one) => html`<th scope="colgroup" colspan="2">${nameOf(one)}</th>`)}
          </tr>
          <tr>
            ${grades.map(
              () =>
                html`<th scope="col" class="n">${words.count}</th>
                  <th scope="col" class="n">${words.share}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => numberRow(row, { isWhole: row.unitId === unit.id, grades, language }))}
        </tbody>
      </table>
    </div>
    <p class="soft">${words.base}</p>
    ${hasHidden ? html`<p class="soft">${words.hiddenNote}</p>` : null} ${dates}`;
}

/** A unit whose numbers would tell the results of single persons: how many were rated, and why there is no table. */
function untoldLine(row: PublishedUnit, grades: readonly PublishedGrade[], language: Language): Html {
  return html`<p>
    <strong>${row.name}</strong> – ${WORDS[language].rated}: ${countText(row.rated, language)}.
    ${untoldText(row, grades, language)}
  </p>`;
}

interface RowOptions {
  readonly isWhole: boolean;
  readonly grades: readonly PublishedGrade[];
  readonly language: Language;
}

function numberRow(row: PublishedUnit, { isWhole, grades, language }: RowOptions): Html {
  const { name, rated, cells } = row;
  const cellOf = (code: string): PublishedCell =>
    cells.find(({ grade }) => grade === code) ?? { grade: code, count: 0, share: null };
  return html`<tr class="${isWhole ? "whole" : "part"}">
    <th scope="row">${name}${isWhole ? html` <span class="soft">(${WORDS[language].whole})</span>` : null}</th>
    <td class="n">${countText(rated, language)}</td>
    ${
      isUntold(row)
        ? html`<td class="soft" colspan="${grades.length * 2}">${untoldText(row, grades, language)}</td>`
        : grades.map(({ code }) => cellsOf(cellOf(code), language))
    }
  </tr>`;
}

function cellsOf({ count, share }: PublishedCell, language: Language): Html {
  const hidden = html`<td class="n">
    <span aria-hidden="true">•</span><span class="visually-hidden">${WORDS[language].hidden}</span>
  </td>`;
  if (count === null) return html`${hidden}${hidden}`;
  return html`<td class="n">${countText(count, language)}</td>
    <td class="n">${share === null ? "–" : percentText(share, language)}</td>`;
}

/** That there is no such page, as a whole document. */
export function missingPage(language: Language): string {
  const words = WORDS[language];
  const body = html`<h1>${words.notFound}</h1>
    <p><a href="${portalPath("", language)}">${words.back}</a></p>`;
  return documentOf({ title: words.notFound, path: "", body, language });
}

interface DocumentParts {
  readonly title: string;
  readonly path: string;
  readonly body: Html;
  readonly language: Language;
}

function documentOf({ title, path, body, language }: DocumentParts): string {
  const words = WORDS[language];
  const other = language === "vi" ? "en" : "vi";
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="stylesheet" href="${PORTAL_PATH}/style.css" />
      <link rel="alternate" type="application/feed+json" title="JSON Feed" href="${PORTAL_PATH}/feed.json" />
      <link rel="alternate" type="application/atom+xml" title="Atom" href="${PORTAL_PATH}/feed.xml" />
    </head>
    <body>
      <a class="skip" href="#main">${words.skip}</a>
      <header>
        <p><a href="${portalPath("", language)}">${words.title}</a></p>
        <a class="language" lang="${other}" hreflang="${other}" href="${portalPath(path, other)}">${words.other}</a>
      </header>
      <main id="main">${body}</main>
      <footer>
        <ul>
          <li>${words.feeds}:</li>
          <li><a href="${PORTAL_PATH}/feed.json">JSON Feed</a></li>
          <li><a href="${PORTAL_PATH}/feed.xml">Atom</a></li>
        </ul>
      </footer>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}\n`;
}
