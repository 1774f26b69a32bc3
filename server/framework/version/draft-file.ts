import type { FieldError } from "../../kernel/index.ts";
import { Scheme } from "../../rating/index.ts";
import { nestGroups } from "../content/nest-groups.ts";
import { FrameworkFile } from "../framework-file.ts";
import { type FileDefect, readYaml, shapeDefects } from "../framework-yaml.ts";
import type { DraftContentInput } from "./draft.inputs.ts";

/** The file that a draft's content stands for, or what is wrong with its shape. */
export type DraftFile =
  | { readonly file: FrameworkFile; readonly faults: readonly [] }
  | { readonly file: null; readonly faults: readonly FieldError[] };

/**
 * The framework file behind the content of a draft: empty fields left out, the scheme read from its text.
 *
 * Only the shape is checked; whether it may be published is asked by `checkFrameworkFile`.
 */
export function draftFile(code: string, content: DraftContentInput): DraftFile {
  const scheme = readYaml(content.scheme, Scheme);
  if (scheme.value === null)
    return { file: null, faults: scheme.defects.map((defect) => atLine(defect, "input.content.scheme")) };
  const nested = nestGroups(content.groups);
  if (nested.faults.length > 0)
    return { file: null, faults: nested.faults.map((fault) => inContent(fault, fault.path)) };
  const rest = withoutEmpty({ ...content, groups: nested.groups }) as object;
  const value = { khung: 1, code, kind: "EVALUATION", ...rest, scheme: scheme.value };
  const parsed = FrameworkFile.safeParse(value);
  if (parsed.success) return { file: parsed.data, faults: [] };
  const faults = shapeDefects(FrameworkFile, value, parsed.error);
  return { file: null, faults: faults.map((fault) => inContent(fault, nested.flatPath(fault.path))) };
}

function inContent({ rule, values = {} }: FieldError, path: string): FieldError {
  return { path: `input.content.${path}`, rule, values };
}

/** A defect of a text as a wrong field: its line and column stand in the sentence and in the values. */
export function atLine({ line, column, path, rule, message }: FileDefect, field: string): FieldError {
  const where = path === "" ? field : `${field}.${path}`;
  return {
    path: where,
    rule: "framework.atLine",
    values: { line, column, rule, detail: message.en, detailVi: message.vi },
  };
}

/** The value without nulls and undefined fields, as a file would have it. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutEmpty(inner)]));
}
