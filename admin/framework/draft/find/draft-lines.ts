import { readScheme } from "../../scheme/scheme-data.ts";
import type { DraftContent, DraftCriterion, DraftGroup } from "../draft-content.ts";
import { holds } from "./fold.ts";

/** Something written in a draft, with the place where it is edited. */
export interface DraftLine {
  readonly tab: "Criteria" | "Scheme" | "About";
  /** As the framework file has it. */
  readonly path: string;
  /** The group, criterion or part that it belongs to. */
  readonly title: string;
  /** Which part of it: a field of the criterion, a list of the rules. */
  readonly what: string;
  readonly text: string;
}

const MOST = 40;

/**
 * Places of a draft that hold the words sought, in the order of the regulation.
 *
 * Example: "tien do" finds criterion I.2 „Tiến độ …“ in its text, and a formula by its label.
 */
export function foundIn(content: DraftContent, sought: string): DraftLine[] {
  if (sought.trim() === "") return [];
  const lines = [...groupLines(content.groups, ""), ...schemeLines(content.scheme), ...aboutLines(content)];
  return lines.filter(({ title, what, text }) => holds(what === "text" ? title : text, sought)).slice(0, MOST);
}

function groupLines(groups: readonly DraftGroup[], inside: string): DraftLine[] {
  return groups.flatMap((group, index) => {
    const path = `${inside}groups.${String(index)}`;
    const title = `${group.code}. ${group.text.vi}`;
    return [
      ...lines("Criteria", path, title, [
        ["text", group.text.vi],
        ["text.en", group.text.en],
        ["basis", group.basis],
      ]),
      ...(group.criteria ?? []).flatMap((criterion, at) => criterionLines(criterion, `${path}.criteria.${String(at)}`)),
      ...groupLines(group.groups ?? [], `${path}.`),
    ];
  });
}

function criterionLines(criterion: DraftCriterion, path: string): DraftLine[] {
  const { code, text, basis, guidance, levels, tiers, options } = criterion;
  return lines("Criteria", path, `${code} ${text.vi}`, [
    ["text", text.vi],
    ["text.en", text.en],
    ["basis", basis],
    ...(guidance ?? []).map((line, index) => [`guidance.${String(index)}`, line.vi] as const),
    ...(levels ?? []).map(({ descriptor }, index) => [`levels.${String(index)}.descriptor`, descriptor.vi] as const),
    ...(tiers ?? []).map(({ label }, index) => [`tiers.${String(index)}.label`, label.vi] as const),
    ...(options ?? []).map(({ label }, index) => [`options.${String(index)}.label`, label.vi] as const),
  ]);
}

type Field = readonly [field: string, text: string | null | undefined];

function lines(tab: DraftLine["tab"], path: string, title: string, fields: readonly Field[]): DraftLine[] {
  return fields.flatMap(([field, text]) =>
    text ? [{ tab, path: `${path}.${field}`, title, what: field.split(".")[0] ?? "", text }] : [],
  );
}

/** Entries of the rules by all that is written in them; rules that cannot be read hold nothing. */
function schemeLines(text: string): DraftLine[] {
  const scheme = readScheme(text) as Readonly<Record<string, unknown>> | null;
  if (scheme === null) return [];
  return Object.entries(scheme).flatMap(([list, value]) => {
    const isList = Array.isArray(value);
    const entries: readonly unknown[] = isList ? value : typeof value === "object" ? [value] : [];
    return entries.flatMap((entry, index): DraftLine[] => {
      const words = textsIn(entry);
      const path = isList ? `scheme.${list}.${String(index)}` : `scheme.${list}`;
      return words.length === 0
        ? []
        : [{ tab: "Scheme", path, title: titleOf(entry), what: list, text: words.join(" ") }];
    });
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What people call an entry of the rules: its words, else its first text. */
function titleOf(entry: unknown): string {
  const part = (typeof entry === "object" && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
  const named = ["label", "name", "text", "subject"].map((field) => part[field]);
  const word = named.map((one) => (typeof one === "object" && one !== null ? (one as { vi?: unknown }).vi : one));
  return (word.find((one) => typeof one === "string" && one !== "") as string | undefined) ?? textsIn(entry)[0] ?? "";
}

function aboutLines({ name, issuer, documents, forms, notes }: DraftContent): DraftLine[] {
  const about = (path: string, what: string, title: string, text: string): DraftLine => ({
    ...{ tab: "About" as const, path, what, title, text },
  });
  return [
    about("name", "name", name.vi, name.vi),
    about("issuer", "issuer", issuer, issuer),
    ...documents.map((document, index) =>
      about(
        `documents.${String(index)}`,
        "documents",
        `${document.number} ${document.title}`,
        textsIn(document).join(" "),
      ),
    ),
    ...(forms ?? []).map((form, index) =>
      about(`forms.${String(index)}`, "forms", form.name.vi, textsIn(form).join(" ")),
    ),
    ...(notes ?? []).map((note, index) => about(`notes.${String(index)}`, "notes", note.vi, note.vi)),
  ];
}
