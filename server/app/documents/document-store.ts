import type { DocumentNode } from "graphql";
import type { TrustedDocuments } from "./trusted-documents.ts";

/** Documents of programs that stay parsed and checked; the one unused for longest goes first. */
const KEPT = 500;

/** What keeps documents that were parsed and found valid, by the hash of their text at the end of the key. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/**
 * Keeps every trusted document for good once it was parsed and validated, and with it its compiled form; others only
 * until many newer ones have come, so that no program can push the console's out.
 */
export function documentStore(trusted: TrustedDocuments): DocumentStore {
  const own = new Map<string, DocumentNode>();
  const others = new Map<string, DocumentNode>();
  const placeOf = (key: string): Map<string, DocumentNode> => (trusted.has(key.slice(-64)) ? own : others);
  return {
    async get(key) {
      const place = placeOf(key);
      const document = place.get(key);
      if (document !== undefined && place === others) {
        others.delete(key);
        others.set(key, document);
      }
      return document;
    },
    async set(key, document) {
      placeOf(key).set(key, document);
      const [oldest] = others.keys();
      if (others.size > KEPT && oldest !== undefined) others.delete(oldest);
    },
    async delete(key) {
      return placeOf(key).delete(key);
    },
  };
}
