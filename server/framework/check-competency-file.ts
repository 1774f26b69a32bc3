import { type Defect, proposalFor, sentence } from "../rating/index.ts";
import { asCompetencyFile, type CompetencyContent } from "./competency-file.ts";
import { competencyFileMessages, competencyFileProposals } from "./competency-file.messages.ts";
import type { FrameworkFile } from "./framework-file.ts";

/** Everything that keeps the content of a competency framework from being used, with paths as in its file. */
export function checkCompetencies(stored: FrameworkFile): Defect[] {
  const { groups } = asCompetencyFile(stored);
  const competencies = groups.flatMap((group, index) =>
    group.competencies.map((competency, place) => ({ competency, path: `groups.${index}.competencies.${place}` })),
  );
  const defects = competencies.length === 0 ? [defect("groups", "competency.empty")] : [];
  const groupCodes = groups.map(({ code }, index) => ({ value: code, path: `groups.${index}.code` }));
  const codes = competencies.map(({ competency, path }) => ({ value: competency.code, path: `${path}.code` }));
  return [
    ...defects,
    ...twice(groupCodes, "competency.duplicateCode"),
    ...twice(codes, "competency.duplicateCode"),
    ...competencies.flatMap(({ competency, path }) => checkLevels(competency, path)),
  ];
}

function checkLevels({ levels = [], variants = [] }: CompetencyContent, path: string): Defect[] {
  const lists = [
    { list: levels, at: `${path}.levels` },
    ...variants.map((variant, index) => ({ list: variant.levels, at: `${path}.variants.${index}.levels` })),
  ];
  return lists.flatMap(({ list, at }) =>
    list.flatMap(({ key }, index) => {
      const previous = list[index - 1]?.key ?? 0;
      return key > previous ? [] : [defect(`${at}.${index}.key`, "competency.levelOrder", { level: key, previous })];
    }),
  );
}

function twice(entries: readonly { readonly value: string; readonly path: string }[], rule: string): Defect[] {
  const values = entries.map(({ value }) => value);
  return entries.flatMap(({ value, path }, index) =>
    values.indexOf(value) < index ? [defect(path, rule, { value })] : [],
  );
}

function defect(path: string, rule: string, values: Defect["values"] = {}): Defect {
  const message = sentence(rule, values, competencyFileMessages);
  return { path, rule, values, message, proposal: proposalFor(rule, values, competencyFileProposals) };
}
