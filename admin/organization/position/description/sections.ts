/** Templates that a description may follow. */
export const TEMPLATES = ["ND361", "ND232"] as const;
export type Template = (typeof TEMPLATES)[number];

/** With whom the position works and for what. */
export interface Relation {
  readonly with: string;
  readonly purpose: string;
}

export interface Relations {
  readonly inside: readonly Relation[];
  readonly outside: readonly Relation[];
}

export const QUALIFICATION_PARTS = ["education", "training", "experience", "qualities", "other"] as const;
export type Qualification = Readonly<Partial<Record<(typeof QUALIFICATION_PARTS)[number], string>>>;

/** Sections of the template for civil servants. */
export interface Nd361 {
  readonly workplace?: string;
  readonly processes?: readonly string[];
  readonly purpose: string;
  readonly tasks: readonly {
    readonly name: string;
    readonly work: readonly string[];
    readonly completion: readonly string[];
  }[];
  readonly relations: Relations;
  readonly powers: readonly string[];
  readonly qualification: Qualification;
}

export const WORK_PARTS = ["PROFESSIONAL", "MANAGERIAL", "SUPPORT"] as const;

/** Work of one rank in one of the three parts. */
export interface RankWork {
  readonly rank: number;
  readonly part: (typeof WORK_PARTS)[number];
  readonly items: readonly { readonly task: string; readonly product: string; readonly criterion: string }[];
}

/** Sections of the template for public employees. */
export interface Nd232 {
  readonly field: string;
  readonly ranks: { readonly lowest: number; readonly highest: number };
  readonly purpose: string;
  readonly work: readonly RankWork[];
  readonly relations: Relations;
  readonly powers: readonly string[];
  readonly qualification: readonly (Qualification & { readonly rank: number })[];
}

/** The sections of a description, by its template. */
export type Sections =
  { readonly template: "ND361"; readonly sections: Nd361 } | { readonly template: "ND232"; readonly sections: Nd232 };

const NO_RELATIONS: Relations = { inside: [], outside: [] };

/** A description to begin with: the sections of the template, empty. */
export function blankSections(template: Template): Nd361 | Nd232 {
  const shared = { purpose: "", relations: NO_RELATIONS, powers: [] };
  if (template === "ND361") return { ...shared, tasks: [{ name: "", work: [], completion: [] }], qualification: {} };
  const work = [{ rank: 1, part: "PROFESSIONAL" as const, items: [{ task: "", product: "", criterion: "" }] }];
  return { ...shared, field: "", ranks: { lowest: 1, highest: 1 }, work, qualification: [] };
}

/** The sections as the server stores them: it has checked them against the template. */
export function readSections(template: Template, text: string): Sections {
  return { template, sections: JSON.parse(text) } as Sections;
}

/**
 * The sections without what was left empty: lines, optional texts, and entries of which nothing is filled in.
 *
 * Example: `{ workplace: " ", powers: ["Ký", ""] }` → `{ powers: ["Ký"] }`. Texts that the template wants stay, empty
 * or not, so that the server can name them.
 */
export function tidySections(sections: Nd361 | Nd232): object {
  const { relations, powers, purpose } = sections;
  const shared = {
    purpose: tidy(purpose),
    relations: { inside: entries(relations.inside), outside: entries(relations.outside) },
    powers: lines(powers),
  };
  if ("tasks" in sections) {
    const { workplace, processes, tasks, qualification } = sections;
    return {
      ...filled({ workplace }),
      ...(lines(processes).length > 0 ? { processes: lines(processes) } : {}),
      ...shared,
      tasks: tasks.map(({ name, work, completion }) => ({
        name: tidy(name),
        work: lines(work),
        completion: lines(completion),
      })),
      qualification: filled(qualification),
    };
  }
  const { field, ranks, work, qualification } = sections;
  return {
    field: tidy(field),
    ranks,
    ...shared,
    work: work.map(({ rank, part, items }) => ({ rank, part, items: entries(items) })),
    qualification: qualification.map(({ rank, ...parts }) => ({ rank, ...filled(parts) })),
  };
}

function tidy(text: string | null | undefined): string {
  return (text ?? "").trim();
}

/** A list of the form is missing until something is added to it. */
function entries(list: readonly object[] | null | undefined): Record<string, string>[] {
  return (list ?? []).map(tidyAll);
}

function tidyAll(entry: object): Record<string, string> {
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, tidy(value as string)]));
}

function lines(list: readonly string[] | null | undefined): string[] {
  return (list ?? []).map(tidy).filter((line) => line !== "");
}

function filled(texts: object): Record<string, string> {
  const entries = Object.entries(texts) as [string, string | null | undefined][];
  return Object.fromEntries(entries.flatMap(([key, text]) => (tidy(text) === "" ? [] : [[key, tidy(text)]])));
}

/** A list as a text area holds it, a line each. */
export function asLines(list: unknown): string {
  return Array.isArray(list) ? list.join("\n") : "";
}

/** What a text area holds as a list; empty lines stay while somebody types. */
export function fromLines(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

/** The top sections of both sides that differ, as text to compare. */
export function differingSections(mine: object, theirs: object): { key: string; mine: string; theirs: string }[] {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return keys
    .map((key) => ({ key, mine: sectionText(mine, key), theirs: sectionText(theirs, key) }))
    .filter((each) => each.mine !== each.theirs);
}

/** The texts of a value, a line each. */
function plain(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string" || typeof value === "number") return String(value);
  return Object.values(value).map(plain).filter(Boolean).join("\n");
}

/** A section as people read it. */
export function sectionText(sections: object, key: string): string {
  return plain((sections as Record<string, unknown>)[key]);
}

/** My sections with the stored ones of these keys. */
export function mergedSections<S extends object>(mine: S, theirs: object, keys: ReadonlySet<string>): S {
  const kept = Object.entries(theirs).filter(([key]) => keys.has(key));
  const dropped = [...keys].filter((key) => !(key in theirs));
  const rest = Object.entries(mine).filter(([key]) => !dropped.includes(key));
  return { ...Object.fromEntries(rest), ...Object.fromEntries(kept) } as S;
}
