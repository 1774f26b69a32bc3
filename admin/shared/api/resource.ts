import type { TadaDocumentNode } from "gql.tada";

/** Sends one document to the server and answers its data. */
export type Call = <Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  options?: CallOptions,
) => Promise<Result>;

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A record as react-admin wants it. */
export type Row = { id: string } & Record<string, unknown>;

/** What a list is asked for. */
export interface ListAsk {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: "ASC" | "DESC" };
  readonly page: { readonly page: number; readonly perPage: number };
}

export interface ListAnswer {
  readonly items: readonly Row[];
  readonly total: number;
}

/**
 * How one resource of the console is read and written: each slice fills the acts that its operations know; an act
 * that is missing does not exist for the resource.
 */
export interface ResourceDefinition {
  readonly name: string;
  readonly list?: (call: Call, ask: ListAsk, options?: CallOptions) => Promise<ListAnswer>;
  readonly one?: (call: Call, id: string, options?: CallOptions) => Promise<Row>;
  readonly many?: (call: Call, ids: readonly string[], options?: CallOptions) => Promise<readonly Row[]>;
  readonly create?: (call: Call, data: FormData) => Promise<Row>;
  readonly update?: (call: Call, data: FormData, previous: FormData) => Promise<Row>;
  readonly remove?: (call: Call, id: string, previous: FormData) => Promise<Row>;
}

/** Values of a form, by field. */
export type FormData = Readonly<Record<string, unknown>>;

interface ListPlan<Result, Variables> {
  /** Where `{ items total }` lies in the answer. */
  readonly pick: (result: Result) => { readonly items: readonly { id: string }[]; readonly total: number };
  /** Column that the person sorts by → member of the sort enum; other columns sort by the first one. */
  readonly sort: Readonly<Record<string, string>>;
  /** Fixed or computed variables besides filter, sort and page. */
  readonly variables?: (ask: ListAsk) => Partial<Variables>;
}

/**
 * A list over a document with the variables `filter`, `sort: { field, order }` and `page: { page, perPage }`.
 *
 * Filters that are empty (the cleared search box) are left out, since the server would refuse an empty text.
 */
export function listOf<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  plan: ListPlan<Result, Variables>,
): NonNullable<ResourceDefinition["list"]> {
  return async (call, ask, options) => {
    const field = plan.sort[ask.sort.field];
    const sort = field === undefined ? {} : { sort: { field, order: ask.sort.order } };
    const variables = { filter: withoutEmpty(ask.filter), ...sort, page: ask.page, ...plan.variables?.(ask) };
    const { items, total } = plan.pick(await call(document, variables as Variables, options));
    return { items: items as readonly Row[], total };
  };
}

/** One record over a document with the variable `id`; null from the server is "not found" for the console. */
export function oneOf<Result, Variables extends { id: unknown }>(
  document: TadaDocumentNode<Result, Variables>,
  pick: (result: Result) => { id: string } | null,
): NonNullable<ResourceDefinition["one"]> {
  return async (call, id, options) => {
    const record = pick(await call(document, { id } as Variables, options));
    if (record === null) throw new NoSuchRecord(id);
    return record as Row;
  };
}

/** Several records by id in one request, over a list document that filters by `ids`. */
export function manyOf<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  pick: (result: Result) => { readonly items: readonly { id: string }[] },
): NonNullable<ResourceDefinition["many"]> {
  return async (call, ids, options) => {
    const variables = { filter: { ids }, page: { page: 1, perPage: 200 } } as Variables;
    return pick(await call(document, variables, options)).items as readonly Row[];
  };
}

/** A create or update over a document with the variable `input`. */
export function savedBy<Result, Variables extends { input: unknown }>(
  document: TadaDocumentNode<Result, Variables>,
  input: (data: FormData, previous: FormData) => unknown,
  pick: (result: Result) => { id: string },
): NonNullable<ResourceDefinition["update"]> {
  return async (call, data, previous) =>
    pick(await call(document, { input: input(data, previous) } as Variables)) as Row;
}

/** The same for a new record, which has no previous state. */
export function createdBy<Result, Variables extends { input: unknown }>(
  document: TadaDocumentNode<Result, Variables>,
  input: (data: FormData) => unknown,
  pick: (result: Result) => { id: string },
): NonNullable<ResourceDefinition["create"]> {
  return async (call, data) => pick(await call(document, { input: input(data) } as Variables)) as Row;
}

/** The server knows no such record, or not for this viewer. */
export class NoSuchRecord extends Error {
  constructor(readonly id: string) {
    super("ra.notification.item_doesnt_exist");
    this.name = "NoSuchRecord";
  }
}

/** Filter values that say something. */
export function withoutEmpty(filter: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== ""),
  );
}

/** The named fields of a form, for an input that refuses unknown ones. */
export function pickFields<const K extends string>(data: FormData, ...fields: readonly K[]): Record<K, unknown> {
  return Object.fromEntries(fields.map((field) => [field, data[field] ?? null])) as Record<K, unknown>;
}
