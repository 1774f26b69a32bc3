import { print } from "graphql";

/** The rule with which a server answers a document that it was not built with. */
export const UNKNOWN_DOCUMENT = "document.unknown";

const printed = new WeakMap<object, string>();

/** A document as the build leaves it. */
interface Named {
  readonly documentId?: string;
  readonly definitions?: readonly { readonly name?: { readonly value: string } }[];
}

/**
 * What is sent of a document: the id that the build put in its place, since the server keeps the texts, and the name for
 * whoever reads along; while the console is developed there is no id, and the text goes.
 */
export function askedDocument(document: object): object {
  const { documentId, definitions } = document as Named;
  if (documentId !== undefined || import.meta.env.PROD)
    return { documentId: `sha256:${String(documentId)}`, operationName: definitions?.[0]?.name?.value };
  const query = printed.get(document) ?? print(document as Parameters<typeof print>[0]);
  printed.set(document, query);
  return { query };
}

/** Says that the page is older than its server; what fetches parts that are gone anew hears it. */
export function sayOutdated(): void {
  window.dispatchEvent(new Event("khung:outdated"));
}
