import type { Look, Work } from "../../../kernel/index.ts";
import type { FieldSynonyms } from "../mapping.ts";
import type { ImportField } from "./field.ts";
import type { ImportKind } from "./import-kind.ts";
import type { ImportRecord } from "./record.ts";

/** What writes a judged list: in the running transaction, through the services. */
export type WriteRecords = (work: Work) => Promise<void>;

/** One kind of list: its columns, and how its rows are judged and written. */
export interface ImportKindSpec<F extends string = string> {
  readonly kind: ImportKind;
  readonly fields: Readonly<Record<F, ImportField>>;
  /** The field by which a row is named in the report. */
  readonly key: F;
  /** Fields whose cells say by blanks before their texts how deep a row stands. */
  readonly outlined?: readonly F[];
  /** Rows and cells that a list may have, where the usual limits are too low. */
  readonly limits?: { readonly rows: number; readonly cells: number };
  /** Holds still what the judgement rests on, before it is made to be written. */
  readonly lock?: (work: Work, records: readonly ImportRecord<F>[]) => Promise<void>;
  /**
   * Says what becomes of each row and what is wrong with it; nothing is written.
   *
   * @throws Forbidden when the viewer brings in no such lists at all.
   */
  readonly judge: (look: Look, records: readonly ImportRecord<F>[]) => Promise<WriteRecords>;
}

/** The specification of a kind, whose fields the compiler knows. */
export function kindSpec<F extends string>(spec: ImportKindSpec<F>): ImportKindSpec<F> {
  return spec;
}

/** What `findColumns` looks for. */
export function synonymsOf<F extends string>(fields: Readonly<Record<F, ImportField>>): FieldSynonyms<F> {
  return Object.fromEntries(
    (Object.entries(fields) as [F, ImportField][]).map(([name, { title, titleEn, others }]) => [
      name,
      [title, ...others, titleEn, name],
    ]),
  ) as unknown as FieldSynonyms<F>;
}
