import { examineCase, isCaseText, messages } from "../../exchange/index.ts";
import { systemClock, today } from "../../kernel/index.ts";
import { sentence } from "../../rating/index.ts";
import { Unusable } from "./read-framework.ts";

/**
 * Whether a file is a CASE package; one that has mistakes is refused here, with each at its place.
 *
 * @throws Unusable naming every mistake with its JSON pointer.
 */
export function isSoundCase(text: string, path: string): boolean {
  if (!isCaseText(text)) return false;
  const { report } = examineCase(Buffer.from(text), null, today(systemClock));
  if (report.isSound) return true;
  const lines = report.problems.map(({ pointer, rule, values }) => {
    const { vi, en } = sentence(rule, values, messages);
    return `${path}${pointer === "" ? "" : `#${pointer}`} ${rule}: ${en}\n    ${vi}`;
  });
  const rest = report.problemCount - report.problems.length;
  throw new Unusable([...lines, ...(rest > 0 ? [`${path}: ${String(rest)} more`] : [])].join("\n"));
}
