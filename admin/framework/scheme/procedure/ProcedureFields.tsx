import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Line } from "../../draft/inputs.tsx";
import { Details, English, Words } from "../details.tsx";
import { Across, Pick } from "../fields.tsx";
import type { PartProps } from "../PartTable.tsx";
import type { ProcedurePart } from "../rule-data.ts";
import { useFormCodes } from "../scheme-context.ts";
import { STEPS } from "./StepList.tsx";

/** A step of the procedure as the regulation words it. */
export function ProcedureFields({ part, onChange }: PartProps<ProcedurePart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.procedure.${field}`);
  const put = (change: Partial<ProcedurePart>): void => onChange({ ...part, ...change });
  return (
    <>
      <Across columns="1fr 2fr">
        <Pick
          label={label("step")}
          value={part.step}
          all={STEPS}
          words="framework.scheme.step"
          onChange={(step) => put({ step })}
        />
        <Words
          required
          label={label("text")}
          value={part.text}
          onChange={(text) => put({ text: text ?? { vi: "" } })}
        />
      </Across>
      <Across columns="2fr 2fr 1fr">
        <Words label={label("actor")} value={part.actor} onChange={(actor) => put({ actor })} />
        <Words label={label("deadline")} value={part.deadline} onChange={(deadline) => put({ deadline })} />
        <FormCode value={part.form} onChange={(form) => put({ form })} />
      </Across>
      <Details part={part} onChange={onChange}>
        <English label={label("textEn")} value={part.text} onChange={(text) => put({ text: text ?? { vi: "" } })} />
        <Across columns="1fr 1fr">
          <English label={label("actorEn")} value={part.actor} onChange={(actor) => put({ actor })} />
          <English label={label("deadlineEn")} value={part.deadline} onChange={(deadline) => put({ deadline })} />
        </Across>
      </Details>
    </>
  );
}

interface FormCodeProps {
  readonly value: string | undefined;
  readonly onChange: (form: string | undefined) => void;
}

/** One of the regulation's forms; a line of text while it names none. */
function FormCode({ value, onChange }: FormCodeProps): ReactElement {
  const label = useTranslate()("framework.rules.procedure.form");
  const codes = useFormCodes();
  const put = (form: string): void => onChange(form === "" ? undefined : form);
  if (codes.length === 0) return <Line label={label} value={value} maxLength={40} onChange={put} />;
  return <Pick open label={label} value={value} all={codes} onChange={put} />;
}
