import { type HttpClient, httpClient, signInOverHttp } from "../july/http-client.ts";
import type { BuiltYear } from "./build-year.ts";

/** So many requests are under way at the same moment. */
const AT_ONCE = 4;

/** The year while it runs: who is signed in, and who wants to know how far it is. */
export interface YearScene {
  readonly built: BuiltYear;
  /** Somebody's own session: a person's code, `SPECIALIST` or `PROVINCE`. */
  clientOf(who: string): HttpClient;
  /** Code of a person or unit by id. */
  codeOf(id: string): string;
  /** Told after each stage. */
  say(stage: string): void;
}

/**
 * Signs everybody in, once for the whole year.
 *
 * @param address of the server.
 * @throws ApiRefusal when the API lets somebody not in.
 */
export async function openScene(address: string, built: BuiltYear, say: (stage: string) => void): Promise<YearScene> {
  const clients = new Map<string, HttpClient>();
  await inBatches([...built.usernames], async ([who, username]) => {
    clients.set(who, await signInOverHttp(address, username, built.password));
  });
  say(`${String(clients.size)} accounts signed in`);
  return sceneOf(clients, built, say);
}

/** The same people, with the sessions that they have, at another server that holds the same data. */
export function sceneAt(address: string, { built, clientOf, say }: YearScene): YearScene {
  const clients = [...built.usernames.keys()].map((who) => [who, httpClient(address, clientOf(who).cookie)] as const);
  return sceneOf(new Map(clients), built, say);
}

function sceneOf(clients: ReadonlyMap<string, HttpClient>, built: BuiltYear, say: YearScene["say"]): YearScene {
  const codes = new Map([...built.personIds, ...built.unitIds].map(([code, id]) => [id, code]));
  return { built, say, clientOf: (who) => known(clients, who), codeOf: (id) => known(codes, id) };
}

/** Does the same to all, a few at a time, and answers in their order. */
export async function inBatches<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE)
    answers.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(act))));
  return answers;
}

function known<V>(values: ReadonlyMap<string, V>, key: string): V {
  const value = values.get(key);
  if (value === undefined) throw new RangeError(`${key} is not part of this year`);
  return value;
}
