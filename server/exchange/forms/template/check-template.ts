import { readArchive } from "../../../files/index.ts";
import type { FormSubject } from "../form.enums.ts";
import { PLACEHOLDERS } from "./placeholders.ts";
import { type FoundTag, openWordTemplate, type TemplateFault } from "./word-template.ts";

/** Limits of a template: what it may weigh unpacked, what of it may be text, how many placeholders it may have. */
export const TEMPLATE_LIMITS = { bytes: 20 * 1024 * 1024, textBytes: 1024 * 1024, tags: 500 } as const;

/** What a template uses, misspells, and leaves out. */
export interface TemplateCheck {
  readonly used: readonly string[];
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  readonly faults: readonly TemplateFault[];
}

const MACROS = /vbaProject|activeX|\/embeddings\//i;
const TEXT = /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/;
const OUTSIDE = /<Relationship\b[^>]*TargetMode="External"[^>]*>/g;

/**
 * Checks an agency's template: plain names only, loops that do not nest, nothing that runs or is fetched from outside.
 *
 * A placeholder inside a loop is named with it: `tieuChi.noiDung`.
 *
 * @throws Refused `template.notWord`; `file.archiveBomb` when it unpacks to more than 20 MB.
 */
export async function checkTemplate(bytes: Buffer, subject: FormSubject): Promise<TemplateCheck> {
  const outside = await outsideFaults(bytes);
  const opened = openWordTemplate(bytes);
  if ("faults" in opened) return { used: [], unknown: [], missing: [], faults: [...outside, ...opened.faults] };
  const allowed = PLACEHOLDERS[subject];
  const used = new Set<string>();
  const unknown = new Set<string>();
  const faults = [...outside];
  for (const tag of opened.tags) place(tag, null);
  if (used.size + unknown.size > TEMPLATE_LIMITS.tags || count(opened.tags) > TEMPLATE_LIMITS.tags)
    faults.push({ rule: "template.tooManyTags", tag: "" });
  for (const name of unknown) faults.push({ rule: "template.unknownTag", tag: name });
  const missing = Object.keys(allowed).filter((name) => !used.has(name));
  return { used: [...used], unknown: [...unknown], missing, faults };

  function place({ name, kind, inside }: FoundTag, loop: string | null): void {
    const path = loop === null ? name : `${loop}.${name}`;
    const known = loop === null ? own(allowed, name) : (own(own(allowed, loop)?.inside ?? {}, name) ?? plain(name));
    if (kind === "OTHER") return void faults.push({ rule: "template.onlyNames", tag: path });
    if (kind === "LOOP" && loop !== null) return void faults.push({ rule: "template.nestedLoop", tag: path });
    const isLoop = known !== undefined && "inside" in known && known.inside !== undefined;
    if (known === undefined || isLoop !== (kind === "LOOP")) unknown.add(path);
    else used.add(path);
    for (const one of inside) place(one, name);
  }

  /** Inside a loop the names outside of it stand too. */
  function plain(name: string) {
    const one = own(allowed, name);
    return one?.inside === undefined ? one : undefined;
  }
}

/** Only names of the list: nothing that every object has. */
function own<T>(names: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

function count(tags: readonly FoundTag[]): number {
  return tags.reduce((sum, { inside }) => sum + 1 + count(inside), 0);
}

async function outsideFaults(bytes: Buffer): Promise<TemplateFault[]> {
  const parts = await readArchive(bytes, () => true, TEMPLATE_LIMITS.bytes);
  const faults: TemplateFault[] = [];
  let text = 0;
  for (const [name, content] of parts) {
    if (TEXT.test(name)) text += content.length;
    if (MACROS.test(name)) faults.push({ rule: "template.macros", tag: name });
    if (!name.endsWith(".rels")) continue;
    const links = content.toString("utf8").match(OUTSIDE) ?? [];
    if (links.some((link) => !/\/hyperlink"/.test(link))) faults.push({ rule: "template.outside", tag: name });
  }
  if (text > TEMPLATE_LIMITS.textBytes) faults.push({ rule: "template.tooLong", tag: "" });
  return faults;
}
