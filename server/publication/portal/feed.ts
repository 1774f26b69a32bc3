import { v5 as nameId } from "uuid";
import { html, type Html } from "./html.ts";
import { PORTAL_PATH } from "./pages.ts";
import type { PortalEntry } from "./portal.read.ts";
import { isUntold, untoldText } from "./untold.ts";
import { countText, momentText, percentText, WORDS } from "./words.ts";

/** What both feeds say of a publication. */
interface FeedItem {
  /** The same for all publications of a unit in a cycle, so that a new one updates the old. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly updated: string;
}

const FEED_ID = "urn:uuid:6f1b7f0e-5c58-5d0e-9c5e-0f5b6a0f6a31";

/** The latest publications as JSON Feed 1.1. */
export function jsonFeed(entries: readonly PortalEntry[], origin: string): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: WORDS.vi.title,
    home_page_url: `${origin}${PORTAL_PATH}`,
    feed_url: `${origin}${PORTAL_PATH}/feed.json`,
    description: WORDS.vi.about,
    language: "vi",
    items: entries.map((entry) => {
      const { id, url, title, text, published, updated } = itemOf(entry, origin);
      return { id, url, title, content_text: text, date_published: published, date_modified: updated };
    }),
  };
  return JSON.stringify(feed, null, 2);
}

/** The latest publications as Atom (RFC 4287). */
export function atomFeed(entries: readonly PortalEntry[], origin: string): string {
  const items = entries.map((entry) => itemOf(entry, origin));
  const updated =
    items
      .map((item) => item.updated)
      .sort()
      .at(-1) ?? "1970-01-01T00:00:00.000Z";
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
    <id>${FEED_ID}</id>
    <title>${WORDS.vi.title}</title>
    <subtitle>${WORDS.vi.about}</subtitle>
    <updated>${updated}</updated>
    <author><name>Khung</name></author>
    <link rel="self" type="application/atom+xml" href="${origin}${PORTAL_PATH}/feed.xml" />
    <link rel="alternate" type="text/html" href="${origin}${PORTAL_PATH}" />
    ${items.map(atomEntry)}</feed
  >`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}\n`;
}

function atomEntry({ id, url, title, text, published, updated }: FeedItem): Html {
  return html`<entry>
    <id>${id}</id>
    <title>${title}</title>
    <link rel="alternate" type="text/html" href="${url}" />
    <published>${published}</published>
    <updated>${updated}</updated>
    <content type="text">${text}</content>
  </entry> `;
}

function itemOf(entry: PortalEntry, origin: string): FeedItem {
  const { unit, cycle } = entry.content;
  return {
    id: `urn:uuid:${nameId(entry.unitId, entry.cycleId)}`,
    url: `${origin}${PORTAL_PATH}/${entry.id}`,
    title: `${unit.name} – ${cycle.name}`,
    text: textOf(entry),
    published: entry.publishedAt,
    updated: entry.withdrawnAt ?? entry.publishedAt,
  };
}

function textOf({ content, withdrawnAt }: PortalEntry): string {
  const words = WORDS.vi;
  if (withdrawnAt !== null) return `${words.withdrawnNotice} ${momentText(withdrawnAt, "vi")}.`;
  const whole = content.rows.find(({ unitId }) => unitId === content.unit.id);
  const rated = `${words.rated}: ${countText(whole?.rated ?? 0, "vi")}`;
  if (whole && isUntold(whole)) return `${rated}. ${untoldText(whole, content.grades, "vi")}`;
  const parts = content.grades.map(({ code, nameVi }) => {
    const cell = whole?.cells.find(({ grade }) => grade === code);
    if (!cell || cell.count === null) return `${nameVi}: ${words.hidden}`;
    const share = cell.share === null ? "" : ` (${percentText(cell.share, "vi")}%)`;
    return `${nameVi}: ${countText(cell.count, "vi")}${share}`;
  });
  return [rated, ...parts].join("; ");
}
