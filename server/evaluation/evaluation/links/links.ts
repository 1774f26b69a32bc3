import type { GraphQLResolveInfo } from "graphql";
import { type RawBuilder, sql } from "kysely";
import { keptPerField, selectedNames } from "../../../kernel/index.ts";
import { PERSON_LINK, POSITION_LINK, UNIT_LINK } from "../../../organization/index.ts";
import { ALL_COLUMNS, type OwnColumns, ownColumns } from "./fields.ts";

/** Records that a statement about evaluations reads along, so that their fields need no statement of their own. */
export interface Links {
  /** Columns of those records as they stand in a statement; none where none is asked for. */
  readonly along: RawBuilder<unknown> | null;
  /** Columns of the evaluation itself. */
  readonly own: OwnColumns;
  readonly withPosition: boolean;
  /** Puts what came along on each row, where `linkOf` finds it. */
  keep(rows: readonly object[]): void;
}

export const NO_LINKS: Links = { along: null, own: ALL_COLUMNS, withPosition: false, keep: () => undefined };

const LINKS = { person: PERSON_LINK, unit: UNIT_LINK, position: POSITION_LINK } as const;
type LinkName = keyof typeof LINKS;

const ALONG = Symbol("links of the evaluation");

/** The linked record that came with an evaluation's row; undefined when none did. */
export function linkOf<T>(evaluation: object, name: LinkName): T | undefined {
  return (evaluation as { [ALONG]?: Partial<Record<LinkName, T>> })[ALONG]?.[name];
}

/**
 * What an answer about evaluations asks for beside them: of each record the columns that are asked for, all of them
 * where it is asked for more than columns.
 *
 * @param path where the evaluations stand in the answer, nothing for the answer itself.
 */
export function linksOf(info: GraphQLResolveInfo, ...path: readonly string[]): Links {
  return found(info, () => findLinks(info, path));
}

const found = keptPerField<Links>();

function findLinks(info: GraphQLResolveInfo, path: readonly string[]): Links {
  const wanted = (Object.keys(LINKS) as LinkName[]).flatMap((name) => {
    const asked = selectedNames(info, ...path, name);
    return asked.size === 0 ? [] : [wantedLink(name, asked)];
  });
  const own = ownColumns(selectedNames(info, ...path));
  if (wanted.length === 0) return { ...NO_LINKS, own };
  return {
    along: sql.raw(wanted.flatMap(({ columns }) => columns).join(", ")),
    own,
    withPosition: wanted.some(({ name }) => name === "position"),
    keep: (rows) => keepAlong(wanted, rows as Along[]),
  };
}

interface Wanted {
  readonly name: LinkName;
  readonly keys: readonly string[];
  /** Names under which the columns come: `person_fullName`. */
  readonly names: readonly string[];
  readonly columns: readonly string[];
}

function wantedLink(name: LinkName, asked: ReadonlySet<string>): Wanted {
  const all: readonly string[] = LINKS[name];
  const isPlain = [...asked].every((one) => one === "__typename" || all.includes(one));
  const keys = isPlain ? all.filter((key) => key === "id" || asked.has(key)) : all;
  const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const names = keys.map((key) => `${name}_${key}`);
  return { name, keys, names, columns: keys.map((key, at) => `"${name}"."${snake(key)}" as "${names[at] ?? ""}"`) };
}

type Along = Record<string, unknown> & { [ALONG]?: Partial<Record<LinkName, object>> };

function keepAlong(wanted: readonly Wanted[], rows: readonly Along[]): void {
  const made = wanted.map(() => new Map<unknown, object>());
  for (const row of rows) {
    const along: Partial<Record<LinkName, object>> = {};
    for (const [at, link] of wanted.entries()) {
      const id = row[link.names[0] ?? ""];
      if (id === null) continue;
      const record = made[at]?.get(id) ?? recordOf(row, link);
      made[at]?.set(id, record);
      along[link.name] = record;
    }
    row[ALONG] = along;
  }
}

function recordOf(row: Along, { keys, names }: Wanted): object {
  const record: Record<string, unknown> = {};
  for (const [at, key] of keys.entries()) record[key] = row[names[at] ?? ""];
  if ("publicContact" in record) record["publicContact"] = Boolean(record["publicContact"]);
  return record;
}
