/*
 * The register of legal documents, newest first, for those who act on the ground of one. What only drafts that the
 * viewer may not read cite is not there, for lists and counts alike. The register grows with regulations and not with
 * people, so that its words are compared here: its titles are not folded in the database.
 */
import {
  assertAllowed,
  columns,
  fold,
  InvalidInput,
  type Look,
  type Page,
  type PageInput,
  today,
  window,
} from "../../kernel/index.ts";
import { readHeadedUnits } from "../../organization/index.ts";
import { readableVersion } from "../maintained.read.ts";
import type { LegalDocument } from "./legal-document.entity.ts";
import { canReadRegister } from "./document.policy.ts";

/** Most characters of a search. */
const MAX_SEARCH = 200;

/** What the register is asked for. */
export interface DocumentQuery {
  readonly search: string | null;
  readonly page: PageInput;
}

/**
 * One page of the register: documents in whose number, title or issuer every word of the search stands.
 *
 * @throws Forbidden `document.notForActing`.
 * @throws InvalidInput `document.searchTooLong`.
 */
export async function readLegalDocuments(look: Look, { search, page }: DocumentQuery): Promise<Page<LegalDocument>> {
  const { viewer, sql, clock } = look;
  const headed = await readHeadedUnits(sql, viewer.personId, today(clock));
  assertAllowed(viewer, canReadRegister(viewer, { headsUnit: headed.length > 0 }));
  if ((search ?? "").length > MAX_SEARCH)
    throw new InvalidInput([{ path: "search", rule: "document.searchTooLong", values: { limit: MAX_SEARCH } }]);
  const words = fold(search ?? "").split(" ");
  const found = (await readRegister(look)).filter(({ number, title, issuer }) => {
    const text = fold(`${number} ${title} ${issuer}`);
    return words.every((word) => text.includes(word));
  });
  const { offset, limit } = window(page);
  return { items: found.slice(offset, offset + limit), total: found.length };
}

/** Documents that no version cites, or one that the viewer may read. */
async function readRegister(look: Look): Promise<LegalDocument[]> {
  const readable = await readableVersion(look);
  return look.sql
    .selectFrom("legal_document")
    .select(
      columns("legal_document", "id", "number", "title", "issuer", "issuedOn", "effectiveFrom", "effectiveTo", "url"),
    )
    .where(({ or, not, exists, selectFrom }) => {
      const cited = selectFrom("framework_version_document")
        .innerJoin("framework_version", "framework_version.id", "framework_version_document.version_id")
        .innerJoin("framework", "framework.id", "framework_version.framework_id")
        .select("framework_version_document.id")
        .whereRef("framework_version_document.document_id", "=", "legal_document.id");
      return or([not(exists(cited)), exists(cited.where(readable))]);
    })
    .orderBy(({ fn, val }) => fn.coalesce("legal_document.issued_on", val("")), "desc")
    .orderBy("legal_document.number")
    .orderBy("legal_document.id")
    .execute();
}
