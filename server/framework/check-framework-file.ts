import { checkContent, type Defect, sentence } from "../rating/index.ts";
import { frameworkFileMessages } from "./framework-file.messages.ts";
import type { FrameworkFile } from "./framework-file.ts";

/** A defect of the file itself, with its sentence. */
export function fileDefect(path: string, rule: string, values: Defect["values"] = {}): Defect {
  return { path, rule, values, message: sentence(rule, values, frameworkFileMessages) };
}

/** Everything that keeps a well-formed framework file from being used: dates, forms, and its content. */
export function checkFrameworkFile(file: FrameworkFile): Defect[] {
  return [...checkDates(file), ...checkForms(file), ...checkContent({ groups: file.groups, scheme: file.scheme })];
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
