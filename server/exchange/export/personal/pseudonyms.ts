import { createHmac, randomBytes } from "node:crypto";
import type { EvaluationPage } from "../lists/evaluation-pages.read.ts";

/**
 * Pages with a pseudonym in the place of code and name, in the order of the pseudonyms.
 *
 * The key is made for the file and forgotten with it: a person has one pseudonym in all of a file, and nobody, not even
 * who holds the database, finds the person of a pseudonym or the same person in another file. Reasons in words and the
 * position are left out; grades and scores stay, so that the file is not anonymous to who knows them.
 */
export async function* pseudonymous(pages: AsyncIterable<EvaluationPage>): AsyncGenerator<EvaluationPage> {
  const key = randomBytes(32);
  for await (const page of pages) {
    const rows = page.rows.map((row) => ({
      ...row,
      ...{ personCode: row.personCode === null ? null : pseudonymOf(row.personCode, key), personName: null },
      ...{ positionId: null, notRatedReason: null },
    }));
    rows.sort((one, other) => ((one.personCode ?? "") < (other.personCode ?? "") ? -1 : 1));
    yield { ...page, rows };
  }
}

/** Example: `P-3f9a1c07b2d4`. */
export function pseudonymOf(personCode: string, key: Buffer): string {
  return `P-${createHmac("sha256", key).update(personCode).digest("hex").slice(0, 12)}`;
}
