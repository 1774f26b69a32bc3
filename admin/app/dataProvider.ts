import type { DataProvider, Identifier } from "react-admin";
import { isKhungError } from "../shared/api/khung-error.ts";
import {
  type Call,
  type CallOptions,
  type FormData,
  type ListAsk,
  NoSuchRecord,
  type ResourceDefinition,
  type Row,
} from "../shared/api/resource.ts";
import { tellStale } from "../shared/trouble/stale-saves.ts";

/** The data provider of react-admin plus `run`, the way of every domain verb. */
export type KhungDataProvider = DataProvider & { readonly run: Call };

/** The console asks for something that the resource's definition does not offer: a mistake in a screen. */
export class UnsupportedAct extends Error {}

const FIRST_PAGE = { page: 1, perPage: 25 };

/**
 * Data provider over a table of resource definitions.
 *
 * There is no bulk update or bulk delete: every change of a record is a verb of its own with the version it was read in.
 */
export function makeDataProvider(call: Call, definitions: readonly ResourceDefinition[]): KhungDataProvider {
  const table = new Map(definitions.map((definition) => [definition.name, definition]));
  const act = <K extends Act>(resource: string, name: K): NonNullable<ResourceDefinition[K]> => {
    const found = table.get(resource)?.[name];
    if (found === undefined) throw new UnsupportedAct(`${resource} has no ${name}`);
    return found;
  };
  const getList = async (resource: string, params: ListParams, extra: Readonly<Record<string, unknown>> = {}) => {
    const ask: ListAsk = {
      filter: { ...params.filter, ...extra },
      sort: params.sort ?? { field: "id", order: "ASC" },
      page: params.pagination ?? FIRST_PAGE,
    };
    const { items, total } = await act(resource, "list")(call, ask, signalOf(params));
    return { data: [...items], total };
  };
  const provider = {
    supportAbortSignal: true,
    run: call,
    getList,
    getOne: async (resource: string, params: { id: Identifier; signal?: AbortSignal }) => ({
      data: await act(resource, "one")(call, String(params.id), signalOf(params)),
    }),
    getMany: async (resource: string, params: { ids: Identifier[]; signal?: AbortSignal }) => ({
      data: [...(await readMany(table.get(resource), call, params.ids.map(String), signalOf(params)))],
    }),
    getManyReference: (resource: string, params: ListParams & { target: string; id: Identifier }) =>
      getList(resource, params, { [params.target]: params.id }),
    create: async (resource: string, params: { data: FormData }) => ({
      data: await act(resource, "create")(call, params.data),
    }),
    update: async (resource: string, params: { id: Identifier; data: FormData; previousData: FormData }) => ({
      data: await act(resource, "update")(call, params.data, params.previousData).catch((error: unknown) => {
        if (isKhungError(error, "STALE"))
          tellStale({ resource, id: String(params.id), mine: params.data, base: params.previousData });
        throw error;
      }),
    }),
    delete: async (resource: string, params: { id: Identifier; previousData?: FormData }) => ({
      data: await act(resource, "remove")(call, String(params.id), params.previousData ?? {}),
    }),
    updateMany: (resource: string) => Promise.reject(new UnsupportedAct(`${resource} has no bulk update`)),
    deleteMany: (resource: string) => Promise.reject(new UnsupportedAct(`${resource} has no bulk delete`)),
  };
  return provider as unknown as KhungDataProvider;
}

type Act = Exclude<keyof ResourceDefinition, "name" | "many">;

interface ListParams {
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: { readonly field: string; readonly order: "ASC" | "DESC" };
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly signal?: AbortSignal;
}

function signalOf(params: { readonly signal?: AbortSignal }): CallOptions {
  return { signal: params.signal };
}

/** Records by id: in one request where the resource offers it, else one by one; those that are gone are left out. */
async function readMany(
  definition: ResourceDefinition | undefined,
  call: Call,
  ids: readonly string[],
  options: CallOptions,
): Promise<readonly Row[]> {
  if (definition?.many) return definition.many(call, ids, options);
  const one = definition?.one;
  if (one === undefined) throw new UnsupportedAct(`${definition?.name ?? "unknown resource"} has no one`);
  const found = await Promise.all(ids.map((id) => one(call, id, options).catch(absent)));
  return found.filter((row) => row !== null);
}

function absent(error: unknown): null {
  if (error instanceof NoSuchRecord) return null;
  throw error;
}
