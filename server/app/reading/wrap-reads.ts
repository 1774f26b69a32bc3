import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { ReadKind, type ReadRecord } from "../../audit/index.ts";
import type { RequestContext } from "../../kernel/index.ts";
import { LOGGED_READS } from "./logged-reads.ts";

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Lets the fields that open somebody's records tell the log of readings what they gave out. All other fields stay as
 * they are, so that nothing is asked of them.
 *
 * @throws TypeError when a field that is to be logged does not exist.
 */
export function logReads(schema: GraphQLSchema): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(LOGGED_READS)) {
    const type = schema.getType(typeName);
    for (const [name, kind] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (field === undefined) throw new TypeError(`no field ${typeName}.${name} to log`);
      const operation = typeName === "Query" ? name : `${typeName}.${name}`;
      const ofRoot = typeName === "Person";
      field.resolve = logged((field.resolve ?? defaultFieldResolver) as Resolve, { kind, operation, ofRoot });
    }
  }
  return schema;
}

interface Logged {
  readonly kind: ReadKind;
  readonly operation: string;
  /** Whether what is read is about the person that the field stands at; an empty answer tells something, too. */
  readonly ofRoot: boolean;
}

function logged(resolve: Resolve, { kind, operation, ofRoot }: Logged): Resolve {
  return async (root, args, context, info) => {
    const answer: unknown = await resolve(root, args, context, info);
    const { readLog, viewer } = context;
    if (readLog !== null && answer !== null && viewer.accountId !== null)
      readLog.note(context, viewer, {
        kind,
        operation,
        records: ofRoot ? [rootRecord(root)] : recordsOf(answer, kind),
      });
    return answer;
  };
}

interface Row {
  readonly id?: string;
  readonly personId?: string | null;
  readonly evaluationId?: string | null;
  readonly items?: readonly Row[];
  readonly edges?: readonly { readonly node: Row }[];
  readonly lines?: readonly Row[];
}

function rootRecord(root: unknown): ReadRecord {
  return { id: null, personId: (root as { readonly id: string }).id };
}

/** The records in an answer: one, a list, a page, a connection, or lists of lines. */
function recordsOf(answer: unknown, kind: ReadKind): ReadRecord[] {
  if (Array.isArray(answer)) return (answer as unknown[]).flatMap((row) => recordsOf(row, kind));
  const row = answer as Row;
  if (row.items) return recordsOf(row.items, kind);
  if (row.lines) return recordsOf(row.lines, kind);
  if (row.edges) return row.edges.flatMap(({ node }) => recordsOf(node, kind));
  if (row.personId) return [{ id: row.id ?? null, personId: row.personId }];
  if (row.evaluationId) return [{ id: row.evaluationId, personId: null }];
  // A person is a record about itself.
  const isPerson = kind === ReadKind.PERSON && row.id !== undefined && row.personId === undefined;
  return isPerson ? [{ id: row.id, personId: row.id }] : [];
}
