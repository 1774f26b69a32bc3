import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Line } from "../../draft/inputs.tsx";
import { Basis, English, More, Words } from "../details.tsx";
import { Across, Pick, Several, Whole } from "../fields.tsx";
import type { PartProps } from "../PartTable.tsx";
import type { UsePart } from "../rule-data.ts";
import { useGrades } from "../scheme-context.ts";

const KINDS = ["REWARD", "EXTRA_INCOME", "REVIEW_ASSIGNMENT", "TRAINING", "STREAMLINING", "OTHER"] as const;

/** What a result is used for; the list that follows is for people to decide on. */
export function UseFields({ part, onChange }: PartProps<UsePart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.use.${field}`);
  const put = (change: Partial<UsePart>): void => onChange({ ...part, ...change });
  return (
    <>
      <Across columns="1fr 2fr">
        <Line
          required
          label={translate("framework.draft.code")}
          value={part.code}
          maxLength={40}
          onChange={(code) => put({ code })}
        />
        <Pick
          label={label("kind")}
          value={part.kind}
          all={KINDS}
          words="framework.rules.use.kinds"
          onChange={(kind) => put({ kind })}
        />
      </Across>
      <Words
        required
        label={label("label")}
        value={part.label}
        onChange={(next) => put({ label: next ?? { vi: "" } })}
      />
      <When part={part} put={put} />
      <More summary={part.basis ?? ""}>
        <English
          label={translate("framework.draft.textEn")}
          value={part.label}
          onChange={(next) => put({ label: next ?? { vi: "" } })}
        />
        <Basis value={part.basis} onChange={(basis) => put({ basis })} />
      </More>
    </>
  );
}

function When({ part, put }: { part: UsePart; put: (change: Partial<UsePart>) => void }): ReactElement {
  const translate = useTranslate();
  const codes = useGrades().map(({ code }) => code);
  return (
    <Across columns="2fr 1fr 1fr">
      <Several
        label={translate("framework.rules.use.grades")}
        value={part.grades}
        all={codes}
        onChange={(grades) => put({ grades: grades ?? [] })}
      />
      <Pick
        label={translate("framework.rules.use.period")}
        value={part.period}
        all={["MONTH", "QUARTER", "HALF_YEAR", "YEAR"]}
        words="framework.cycleKind"
        onChange={(period) => put({ period })}
      />
      <Whole
        label={translate("framework.rules.use.consecutive")}
        value={part.consecutive}
        min={2}
        max={12}
        otherwise="1"
        onChange={(consecutive) => put({ consecutive })}
      />
    </Across>
  );
}
