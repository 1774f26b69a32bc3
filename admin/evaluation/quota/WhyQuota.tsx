import type { ReactElement, ReactNode } from "react";
import { useFormat } from "../../shared/text/format.ts";
import { BehindLines } from "../../shared/ui/why/BehindLines.tsx";
import { WhyHere } from "../../shared/ui/why/WhyHere.tsx";
import { whyPath } from "../../shared/ui/why/WhyLink.tsx";
import type { QuotaGroup, QuotaLine } from "./quota-rows.ts";
import { useQuotaWhyWords } from "./why-words.ts";

interface WhyQuotaProps {
  readonly group: QuotaGroup;
  /** Everybody of the agency, by whom the counted are named. */
  readonly lines: readonly QuotaLine[];
  readonly children: ReactNode;
}

/** Why so many have the limited grade and so many may: the rule, the base, and who is counted. */
export function WhyQuota({ group, lines, children }: WhyQuotaProps): ReactElement {
  const format = useFormat();
  const words = useQuotaWhyWords();
  const grade = format.text({ vi: group.gradeNameVi, en: group.gradeNameEn });
  const names = new Map(lines.map((line) => [line.evaluationId, line]));
  const numbers = {
    allowed: format.exact(group.allowed),
    percent: format.exact(group.percent),
    base: format.exact(group.base),
    rated: format.exact(group.rated),
  };
  return (
    <WhyHere
      explanation={{
        name: words("name"),
        shown: `${format.exact(group.count)}/${format.exact(group.allowed)}`,
        about: `${group.name} · ${grade}`,
        definition: [words("definition"), format.text({ vi: group.noteVi, en: group.noteEn })].join(" "),
        base: words("base", numbers),
        basis: group.basis ?? "",
        sql: null,
        asOf: words("asOf"),
        notes: group.withoutOwn ? [words("withoutOwn")] : [],
      }}
      behind={() => (
        <BehindLines
          lines={group.evaluationIds.map((id) => ({
            key: id,
            name: names.get(id)?.name ?? id,
            to: whyPath(id),
            note: format.exact(names.get(id)?.shownScore ?? null),
          }))}
        />
      )}
    >
      {children}
    </WhyHere>
  );
}
