import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.d.ts";

/** Writes a document that is checked against `schema.graphql`; exact numbers, days and moments travel as text. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { CalendarDate: string; Exact: string; Moment: string; Uuid: string };
}>();

export type { ResultOf, TadaDocumentNode, VariablesOf } from "gql.tada";
