import type { FieldError } from "../../kernel/index.ts";
import type { GroupContent } from "../../rating/index.ts";
import { asCompetencyFile, asStored, CompetencyFile, NO_SCHEME } from "../competency-file.ts";
import { shapeDefects } from "../framework-yaml.ts";
import { type DraftFile, withoutEmpty } from "./draft-file.ts";
import type { DraftContentInput } from "./draft.inputs.ts";

/**
 * The file behind the content of a competency framework's draft: criteria are competencies, the rating rules are left
 * out. Levels are keyed 1 to 5; a level worded for leaders or others alone is keyed `LEADER.3` or `SPECIALIST.3`.
 */
export function competencyDraft(code: string, content: DraftContentInput): DraftFile {
  const faults = content.groups.flatMap(foreignParts);
  if (faults.length > 0) return { file: null, faults };
  const { scheme: _scheme, forms: _forms, groups, ...head } = content;
  const stored = groups.map(({ parentCode: _parent, ...group }) => withoutEmpty(group) as GroupContent);
  const flat = withoutEmpty(head) as Omit<CompetencyFile, "khung" | "code" | "kind" | "groups">;
  const file = { khung: 1 as const, kind: "COMPETENCY" as const, code, ...flat, groups: stored, scheme: NO_SCHEME };
  const value = asCompetencyFile(file);
  const parsed = CompetencyFile.safeParse(value);
  if (parsed.success) return { file: asStored(parsed.data), faults: [] };
  return {
    file: null,
    faults: shapeDefects(CompetencyFile, value, parsed.error).map(({ path, rule, values }) => {
      return { path: `input.content.${path.replace(".competencies.", ".criteria.")}`, rule, values };
    }),
  };
}

function foreignParts(group: DraftContentInput["groups"][number], index: number): FieldError[] {
  const path = `input.content.groups.${index}`;
  const nested = group.parentCode
    ? [{ path: `${path}.parentCode`, rule: "competency.nestedGroup", values: { code: group.code } }]
    : [];
  const methods = (group.criteria ?? []).flatMap(({ code, method }, place) =>
    method === "LEVEL"
      ? []
      : [{ path: `${path}.criteria.${place}.method`, rule: "competency.method", values: { code } }],
  );
  return [...nested, ...methods];
}
