import { type Defect, proposalFor, sentence } from "../rating/index.ts";
import { checkCompetencies } from "./check-competency-file.ts";
import { checkOpenContent, checkSlots } from "./extension/check-slots.ts";
import { frameworkFileMessages, frameworkFileProposals } from "./framework-file.messages.ts";
import type { FrameworkFile } from "./framework-file.ts";

/** A defect of the file itself, with its sentence. */
export function fileDefect(path: string, rule: string, values: Defect["values"] = {}): Defect {
  return {
    path,
    rule,
    values,
    message: sentence(rule, values, frameworkFileMessages),
    proposal: proposalFor(rule, values, frameworkFileProposals),
  };
}

/** Everything that keeps a well-formed framework file from being used: dates, forms, and its content. */
export function checkFrameworkFile(file: FrameworkFile): Defect[] {
  if (file.kind === "COMPETENCY") return [...checkDates(file), ...checkCompetencies(file)];
  return [...checkDates(file), ...checkForms(file), ...checkOpenContent(file), ...checkSlots(file)];
}

function checkDates(file: FrameworkFile): Defect[] {
  const spans = [
    { path: "effectiveTo", ...file },
    ...file.documents.map((document, index) => ({ path: `documents.${index}.effectiveTo`, ...document })),
  ];
  return spans
    .filter(({ effectiveFrom: from, effectiveTo: to }) => from !== undefined && to !== undefined && to < from)
    .map(({ path, effectiveFrom: from, effectiveTo: to }) =>
      fileDefect(path, "file.dates", { from: from ?? null, to: to ?? null }),
    );
}

function checkForms({ forms = [] }: FrameworkFile): Defect[] {
  const codes = forms.map((form) => form.code);
  return codes.flatMap((value, index) =>
    codes.indexOf(value) < index ? [fileDefect(`forms.${index}.code`, "file.duplicateForm", { value })] : [],
  );
}
