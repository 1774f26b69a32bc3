import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Basis, English, More, Optional, Words } from "../details.tsx";
import { Across, Exact, Pick, PickGrade, Whole } from "../fields.tsx";
import { PlaceFaults } from "../PartTable.tsx";
import type { QuotaExtension, QuotaPart } from "../rule-data.ts";
import type { GradePart } from "../scheme-data.ts";
import type { PutPart } from "../useSchemeParts.ts";
import { goodGrade } from "./quota-words.ts";
import { QuotaTrial } from "./QuotaTrial.tsx";

interface QuotaFormProps {
  readonly quota: QuotaPart | undefined;
  readonly grades: readonly GradePart[];
  readonly onPut: PutPart;
}

/** How many may have the best grade; Khung counts and reminds, it never picks people. */
export const QuotaForm = memo(function QuotaForm({ quota, grades, onPut }: QuotaFormProps): ReactElement {
  const translate = useTranslate();
  return (
    <Optional<QuotaPart>
      title={translate("framework.rules.quota.title")}
      place="scheme.quota"
      hint={translate("framework.rules.quota.hint")}
      value={quota}
      blank={() => ({
        mode: "WARN",
        grade: grades[0]?.code ?? "",
        percent: "20",
        base: "GOOD_ONLY",
        groupBy: "UNIT",
      })}
      onChange={(next) => onPut("quota", next)}
    >
      {(now) => (
        <>
          <QuotaFields quota={now} grades={grades} onChange={(next) => onPut("quota", next)} />
          <PlaceFaults paths={["scheme.quota"]} />
          <QuotaTrial quota={now} grades={grades} />
        </>
      )}
    </Optional>
  );
});

interface FieldsProps {
  readonly quota: QuotaPart;
  readonly grades: readonly GradePart[];
  readonly onChange: (quota: QuotaPart) => void;
}

function QuotaFields({ quota, grades, onChange }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.quota.${field}`);
  const put = (change: Partial<QuotaPart>): void => onChange({ ...quota, ...change });
  const words = (field: string): string => `framework.rules.quota.${field}`;
  return (
    <>
      <Pick
        label={label("mode")}
        place="scheme.quota.mode"
        value={quota.mode}
        all={["OFF", "WARN", "BLOCK"]}
        words={words("modes")}
        onChange={(mode) => put({ mode })}
      />
      <Across columns="3fr 1fr">
        <PickGrade
          label={label("grade")}
          place="scheme.quota.grade"
          value={quota.grade}
          onChange={(grade) => put({ grade })}
        />
        <Exact
          label={label("percent")}
          place="scheme.quota.percent"
          value={quota.percent}
          onChange={(percent) => put({ percent })}
        />
      </Across>
      <Pick
        label={label("base")}
        place="scheme.quota.base"
        value={quota.base}
        all={["GOOD_ONLY", "GOOD_OR_BETTER", "ALL_RATED"]}
        words={words("bases")}
        onChange={(base) => put({ base })}
      />
      {quota.base !== "ALL_RATED" && (
        <PickGrade
          label={label("goodGrade")}
          place="scheme.quota.goodGrade"
          value={goodGrade(quota, grades)}
          onChange={(good) => put({ goodGrade: good })}
        />
      )}
      <Across columns="3fr 2fr">
        <Pick
          label={label("groupBy")}
          place="scheme.quota.groupBy"
          value={quota.groupBy}
          all={["UNIT", "DUTY_GROUP", "BOTH"]}
          words={words("groups")}
          onChange={(groupBy) => put({ groupBy })}
        />
        <Pick
          label={label("rounding")}
          place="scheme.quota.rounding"
          value={quota.rounding ?? "DOWN"}
          all={["DOWN", "HALF_UP", "UP"]}
          words={words("roundings")}
          onChange={(rounding) => put({ rounding })}
        />
      </Across>
      <Exceptions quota={quota} put={put} />
      <Basis value={quota.basis} onChange={(basis) => put({ basis })} />
    </>
  );
}

interface ExceptionsProps {
  readonly quota: QuotaPart;
  readonly put: (change: Partial<QuotaPart>) => void;
}

function Exceptions({ quota, put }: ExceptionsProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.quota.${field}`);
  return (
    <>
      <Optional<number>
        inner
        title={label("few")}
        value={quota.atMostOneBelow}
        blank={() => 5}
        onChange={(atMostOneBelow) => put({ atMostOneBelow })}
      >
        {(least) => (
          <Whole
            label={label("fewBelow")}
            place="scheme.quota.atMostOneBelow"
            value={least}
            min={2}
            max={100}
            onChange={(atMostOneBelow) => put({ atMostOneBelow })}
          />
        )}
      </Optional>
      <Optional<QuotaExtension>
        inner
        title={label("extension")}
        value={quota.extension}
        blank={() => ({ percent: "25" })}
        onChange={(extension) => put({ extension })}
      >
        {(extension) => <Extension extension={extension} onChange={(next) => put({ extension: next })} />}
      </Optional>
    </>
  );
}

interface ExtensionProps {
  readonly extension: QuotaExtension;
  readonly onChange: (extension: QuotaExtension) => void;
}

function Extension({ extension, onChange }: ExtensionProps): ReactElement {
  const translate = useTranslate();
  const put = (change: Partial<QuotaExtension>): void => onChange({ ...extension, ...change });
  return (
    <>
      <Across columns="1fr 3fr">
        <Exact
          label={translate("framework.rules.quota.percent")}
          place="scheme.quota.extension.percent"
          value={extension.percent}
          onChange={(percent) => put({ percent })}
        />
        <Words
          label={translate("framework.rules.quota.when")}
          value={extension.when}
          onChange={(when) => put({ when })}
        />
      </Across>
      <More summary={extension.basis ?? ""}>
        <English
          label={translate("framework.rules.quota.whenEn")}
          value={extension.when}
          onChange={(when) => put({ when })}
        />
        <Basis value={extension.basis} onChange={(basis) => put({ basis })} />
      </More>
    </>
  );
}
