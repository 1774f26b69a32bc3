import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { WorkNumbers } from "../../work/drill/WorkNumbers.tsx";
import type { Why } from "../answers/rows.ts";
import { shownMetrics } from "../form/work-numbers.ts";

/** From the score to the tasks behind it; nothing where the regulation asks for no tasks. */
export function WorkBehind({ why }: { readonly why: Why }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (why.workMetrics.length === 0) return null;
  const typedOf = (name: string): string | null =>
    ["DECISION", "SELF"]
      .map((step) => why.measures.find((one) => one.name === name && one.step === step)?.value ?? null)
      .find((value) => value !== null) ?? null;
  const metrics = shownMetrics(why.workMetrics, why.frameworkVersion.scheme.metrics, typedOf, format);
  return (
    <Section title={translate("drill.title")} subtitle={translate("drill.hint")}>
      <WorkNumbers evaluationId={why.id} metrics={metrics} isUnit={why.subject === "UNIT"} />
    </Section>
  );
}
