import { collidingField, type KhungError, sentenceIn, TAKEN } from "../../api/khung-error.ts";
import { formatDay } from "../../text/format.ts";
import { staleSentence } from "../../trouble/stale-sentence.ts";

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
  if (code === "STALE") return { message: staleSentence(error, locale), saysMore: true, fields: {} };
  const found = fields.map(({ path, message }): readonly [string, string] => {
    const field = path.replace(/^input\./, "");
    return [field, saidAt(field, sentenceIn(message, locale))];
  });
  const collides = collidingField(error.details);
  if (collides !== null) found.push([collides, sentenceIn(TAKEN, locale)]);
  return { message: withDays(error.message), saysMore: code === "REFUSED", fields: Object.fromEntries(found) };
}

/** A day as the server writes it into a sentence. */
const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

function withDays(sentence: string): string {
  return sentence.replace(DAY, (day) => formatDay(day));
}

/** The sentence below its field: the name by which programs know the field is nothing to its reader. */
function saidAt(field: string, sentence: string): string {
  const name = field.split(".").at(-1) ?? "";
  return withDays(name === "" ? sentence : sentence.replace(` (${name})`, ""));
}
