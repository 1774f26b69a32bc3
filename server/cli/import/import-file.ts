import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { type AppError, fold } from "../../kernel/index.ts";
import { parseExactJson, readText, WrongUse } from "../framework/read-json.ts";
import type { Language } from "./report-text.ts";

/** Bytes of a file that the command line names. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WrongUse(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`);
  }
}

/** Columns by field from a JSON file, by the field's name or its usual header. */
export function readMapping<F extends string>(
  path: string,
  titles: Readonly<Record<F, { readonly title: string }>>,
): Partial<Record<F, string | null>> {
  const parsed = z.record(z.string(), z.string().max(300).nullable()).safeParse(parseExactJson(readText(path), path));
  if (!parsed.success) throw new WrongUse(`${path}: must be an object of column names, such as {"code": "Mã NV"}`);
  const fields = Object.keys(titles) as F[];
  return Object.fromEntries(
    Object.entries(parsed.data).map(([name, column]) => [fieldOf(name, fields, titles, path), column]),
  ) as Partial<Record<F, string | null>>;
}

/** The field of that name or usual header. */
export function fieldOf<F extends string>(
  name: string,
  fields: readonly F[],
  titles: Readonly<Record<F, { readonly title: string }>>,
  place: string,
): F {
  const field = fields.find((each) => each === name || fold(titles[each].title) === fold(name));
  if (!field) throw new WrongUse(`${place}: ${name} is none of ${fields.join(", ")}`);
  return field;
}

/** Says that a file is refused as a whole, with every part that is wrong; exit code 1. */
export async function refuseFile(
  path: string,
  { json, lang }: { readonly json?: boolean; readonly lang: Language },
  error: AppError,
): Promise<void> {
  const { sentence } = await import("../../app/format-error.ts");
  const fields = "fields" in error ? (error.fields as readonly { path: string; rule: string; values?: object }[]) : [];
  const say = (rule: string, values: object) => ({ rule, ...sentence(rule, values as AppError["values"]) });
  const errors = [
    say(error.rule, error.values),
    ...fields.map(({ path: place, rule, values }) => ({ place, ...say(rule, values ?? {}) })),
  ];
  process.exitCode = 1;
  if (json === true) process.stdout.write(`${JSON.stringify({ file: basename(path), errors })}\n`);
  else process.stderr.write(`${errors.map((one) => `${basename(path)}: ${one[lang]}`).join("\n")}\n`);
}
