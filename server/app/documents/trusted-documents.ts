import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { consoleFolder } from "../console.ts";

/** What a document's id begins with in a request, as the GraphQL-over-HTTP draft writes it. */
export const ID_PREFIX = "sha256:";

/** The console's own documents by id, the SHA-256 of their text in hexadecimal. */
export type TrustedDocuments = Pick<ReadonlyMap<string, string>, "get" | "has" | "size">;

/** Id of a document. Example: `documentId("{ __typename }")` begins with `7f56e67dd21ab3f30d1ff8b7bed08893`. */
export function documentId(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** How often the file is looked at for a document that is not known. */
const LOOK_AGAIN_MS = 1_000;

/**
 * The documents that the build of the console registered; none where no console was built.
 *
 * A console that is built anew while the server runs brings its documents with it, and those of the pages that are still
 * open stay. A text that does not have the id it stands under is left out: such a file was changed by hand.
 */
export function readTrustedDocuments(): TrustedDocuments {
  const console = consoleFolder();
  const file = console === null ? null : resolve(dirname(console), "documents.json");
  const known = new Map<string, string>();
  let [lookedAt, changedAt] = [0, 0];
  const look = (): void => {
    if (file === null || Date.now() - lookedAt < LOOK_AGAIN_MS) return;
    lookedAt = Date.now();
    const writtenAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (writtenAt === changedAt) return;
    for (const [id, text] of registeredIn(file)) known.set(id, text);
    changedAt = writtenAt;
  };
  look();
  return {
    get size() {
      return known.size;
    },
    has(id) {
      if (!known.has(id)) look();
      return known.has(id);
    },
    get(id) {
      if (!known.has(id)) look();
      return known.get(id);
    },
  };
}

/** What a file of documents holds; nothing while it is being written. */
function registeredIn(file: string): [string, string][] {
  try {
    const registered = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
    return registered.filter(([id, text]) => documentId(text) === id);
  } catch {
    return [];
  }
}
