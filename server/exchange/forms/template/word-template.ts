import Docxtemplater from "docxtemplater";
import inspectModule from "docxtemplater/js/inspect-module.js";
import PizZip from "pizzip";
import { Refused } from "../../../kernel/index.ts";

// The module is its class, which its types do not say.
const InspectModule = inspectModule as unknown as new () => { getAllStructuredTags(): readonly Part[] };

/** A placeholder as it stands in a template. */
export interface FoundTag {
  readonly name: string;
  readonly kind: "VALUE" | "LOOP" | "OTHER";
  /** Placeholders inside a loop. */
  readonly inside: readonly FoundTag[];
}

/** Something that keeps a template from being used, with the tag that it is about. */
export interface TemplateFault {
  readonly rule: string;
  readonly tag: string;
}

interface Part {
  readonly type: string;
  readonly module?: string;
  readonly value: string;
  readonly inverted?: boolean;
  readonly subparsed?: readonly Part[];
}

interface CompileFault {
  readonly properties?: { readonly id?: string; readonly xtag?: string; readonly errors?: readonly CompileFault[] };
}

const RULES: Readonly<Record<string, string>> = {
  raw_xml_tag_should_be_only_text_in_paragraph: "template.onlyNames",
  unclosed_tag: "template.unclosedTag",
  unopened_tag: "template.unopenedTag",
  unclosed_loop: "template.unclosedLoop",
  unopened_loop: "template.unopenedLoop",
  closing_tag_does_not_match_opening_tag: "template.loopsCross",
};

/**
 * A template that only fills in names: no expressions, no scripts; `{ten}` is a name and `{#rows}…{/rows}` a loop.
 *
 * @returns the template, or what is wrong with its tags.
 */
export function openWordTemplate(
  bytes: Buffer,
): { readonly template: Docxtemplater; readonly tags: FoundTag[] } | { readonly faults: TemplateFault[] } {
  const inspect = new InspectModule();
  try {
    const template = new Docxtemplater(new PizZip(bytes), {
      modules: [inspect],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (name: string) => ({ get: (scope: unknown) => own(scope, name) }),
      nullGetter: () => "",
    } as never);
    return { template, tags: tagsOf(inspect.getAllStructuredTags()) };
  } catch (error) {
    const { properties } = error as CompileFault;
    if (properties === undefined) throw new Refused("template.notWord");
    const single = properties.errors ?? [error as CompileFault];
    return {
      faults: single.map(({ properties: each }) => ({
        rule: RULES[each?.id ?? ""] ?? "template.brokenTag",
        tag: each?.xtag ?? "",
      })),
    };
  }
}

/** Only what the values themselves have: nothing inherited can be reached by its name. */
function own(scope: unknown, name: string): unknown {
  return typeof scope === "object" && scope !== null && Object.hasOwn(scope, name)
    ? (scope as Record<string, unknown>)[name]
    : undefined;
}

function tagsOf(parts: readonly Part[]): FoundTag[] {
  return parts.map(({ value, module = "", inverted, subparsed }) => {
    const isLoop = module === "loop" && inverted !== true;
    return {
      name: value,
      kind: isLoop ? "LOOP" : module === "" ? "VALUE" : "OTHER",
      inside: tagsOf(subparsed ?? []),
    };
  });
}
