import { collidingField, type KhungError, sentenceIn, TAKEN } from "../../api/khung-error.ts";

/** What the server refused of a form. */
export interface Refusal {
  readonly message: string;
  /** Whether the message says more than the sentences of its fields. */
  readonly saysMore: boolean;
  /** Sentences by the field of the input that they are about. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Example: a refusal of `input.startsOn` → `{ fields: { startsOn: "Ngày …" } }`. */
export function refusalOf(error: KhungError, locale: string): Refusal {
  const { fields, code } = error.details;
  const found = fields.map(({ path, message }) => [path.replace(/^input\./, ""), sentenceIn(message, locale)] as const);
  const collides = collidingField(error.details);
  if (collides !== null) found.push([collides, sentenceIn(TAKEN, locale)]);
  return { message: error.message, saysMore: code === "REFUSED", fields: Object.fromEntries(found) };
}
