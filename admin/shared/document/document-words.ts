import type { ResultOf } from "../../../schema/graphql.ts";
import type { LegalDocuments } from "../../../schema/operations/framework/legal-document.ts";

/** A document of the register. */
export type RegisteredDocument = ResultOf<typeof LegalDocuments>["legalDocuments"]["items"][number];

/** How a document is named in a field: number and title. */
export function documentLabel({ number, title }: Pick<RegisteredDocument, "number" | "title">): string {
  return title === "" ? number : `${number} – ${title}`;
}

/** Who issued a document and when, as the day is written for the reader. */
export function documentHint({ issuer, issuedOn }: RegisteredDocument, day: (day: string) => string): string {
  return [issuer, issuedOn === null ? "" : day(issuedOn)].filter((word) => word !== "").join(" · ");
}

/** What a list offers: the documents found, and the chosen one where the search does not find it any more. */
export function offered(
  found: readonly RegisteredDocument[],
  chosen: RegisteredDocument | null,
): readonly RegisteredDocument[] {
  return chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found];
}

/** Each number once: the register has a record for every wording of a document's particulars. */
export function byNumber(found: readonly RegisteredDocument[]): readonly RegisteredDocument[] {
  return found.filter(({ number }, place) => found.findIndex((other) => other.number === number) === place);
}
