import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { WorkNumbers } from "../../work/drill/WorkNumbers.tsx";
import type { Form } from "../answers/rows.ts";
import { shownMetrics } from "./work-numbers.ts";

/** Numbers that come from tasks and from the scores of subordinates; nothing where the regulation asks for none. */
export function WorkLines({ form }: { readonly form: Form }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  // A form that was made for a preview carries none.
  const works = (form as { readonly workMetrics?: Form["workMetrics"] }).workMetrics ?? [];
  if (works.length === 0) return null;
  const metrics = shownMetrics(works, form.frameworkVersion.scheme.metrics, () => null, format);
  return (
    <Section title={translate("evaluation.work.title")} subtitle={translate("evaluation.work.hint")}>
      <WorkNumbers evaluationId={form.id} metrics={metrics} isUnit={form.subject === "UNIT"} />
    </Section>
  );
}
