import { readArchive } from "../../server/files/index.ts";
import type { Actor, TestKhung } from "./test-khung.ts";

export const REQUEST_FORM = `mutation ($input: RequestFormInput!) { requestForm(input: $input) { ticketId url expiresAt } }`;
export const FORMS = `query ($filter: OfficialFormFilter) { officialForms(filter: $filter) { form nameVi subject formats basis } }`;

interface Requested {
  readonly requestForm: { readonly url: string | null };
}

/** Asks for a form and fetches its file with the same session. */
export async function fetchForm(khung: TestKhung, actor: Actor, input: object) {
  const { requestForm } = await actor.ok<Requested>(REQUEST_FORM, { input });
  return khung.http.inject({ method: "GET", url: requestForm.url ?? "", headers: { cookie: actor.cookie } });
}

/** Words of a Word file, a paragraph a line. */
export async function wordsOf(bytes: Buffer): Promise<string> {
  const parts = await readArchive(bytes, (name) => name === "word/document.xml");
  const xml = parts.get("word/document.xml")?.toString("utf8") ?? "";
  return xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<w:tab\/>|<w:br\/>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"');
}

/** Table cells of a Word file, row by row. */
export async function wordTables(bytes: Buffer): Promise<string[][]> {
  const parts = await readArchive(bytes, (name) => name === "word/document.xml");
  const xml = parts.get("word/document.xml")?.toString("utf8") ?? "";
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]*>/g, "")),
  );
}
