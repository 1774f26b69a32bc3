import { type Described, nounWords } from "./verb-words.ts";

/** A type of a field as the API tells it; a required one wraps the type that it requires. */
interface DescribedKind {
  readonly enumValues?: readonly Described[] | null;
  readonly ofType?: DescribedKind | null;
}

/** A kind of record as the API describes it. */
export interface DescribedType {
  readonly description: string | null;
  readonly fields?: readonly (Described & { readonly type: DescribedKind })[] | null;
}

/** Words for a kind of record, its fields and their values; null where the API says nothing of them. */
export interface TypeWords {
  readonly noun: string | null;
  readonly field: (name: string) => string | null;
  readonly value: (field: string, value: string) => string | null;
}

/**
 * The words for the records of one kind, from the API's own descriptions.
 *
 * Example: field `startsOn` "First day (từ ngày)." → "Từ ngày"; value `SICK` of `kind` → "Nghỉ ốm".
 */
export function typeWords(type: DescribedType | null | undefined, locale: string): TypeWords {
  const fieldOf = (name: string) => type?.fields?.find((field) => field.name === name);
  return {
    noun: nounWords(type?.description, locale),
    field: (name) => nounWords(fieldOf(name)?.description, locale),
    value: (name, value) => {
      const kind = fieldOf(name)?.type;
      const values = kind?.enumValues ?? kind?.ofType?.enumValues ?? [];
      return nounWords(values.find((each) => each.name === value)?.description, locale);
    },
  };
}
