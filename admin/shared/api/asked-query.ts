import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";
import type { TadaDocumentNode } from "gql.tada";

/** What an answer is about: the unit, person, cycle or period that stands above it. Equal JSON is the same subject. */
export type Subject = string | object;

interface AskedQuery {
  readonly queryKey: QueryKey;
  readonly placeholderData?: <T>(last: T | undefined, query?: { readonly queryKey: QueryKey }) => T | undefined;
}

/**
 * Under which key the answer of a document is kept, and what is shown until it comes.
 *
 * With a subject the last answer stays while only pages or what is searched for change; an answer about another subject
 * never does, because its numbers would stand under the wrong heading.
 */
export function askedQuery(
  document: TadaDocumentNode<unknown, never>,
  variables: unknown,
  keepFor?: Subject,
): AskedQuery {
  const queryKey = ["ask", operationName(document), variables];
  if (keepFor === undefined) return { queryKey };
  const about = hashKey([keepFor]);
  return {
    queryKey: [...queryKey, about],
    placeholderData: (last, query) => (query?.queryKey[queryKey.length] === about ? last : undefined),
  };
}

/** How long an answer that came along with another is good enough for the part that would ask for it. */
export const CAME_ALONG = { staleTime: 10_000 };

/** Keeps as the answer of a document what came along with another one. */
export function known<Result, Variables>(
  client: Pick<QueryClient, "setQueryData">,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  answer: Result,
): void {
  client.setQueryData(askedQuery(document, variables).queryKey, answer);
}

function operationName(document: TadaDocumentNode<unknown, never>): string {
  const [definition] = document.definitions;
  return definition?.kind === "OperationDefinition" ? (definition.name?.value ?? "") : "";
}
