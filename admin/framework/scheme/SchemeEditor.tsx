import { Alert, Stack, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { type ReactElement, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { type DraftContent, freeCode } from "../draft/draft-content.ts";
import { SchemeForm } from "../draft/SchemeForm.tsx";
import { Basics, Process } from "./Basics.tsx";
import { formulaNames } from "./completion.ts";
import {
  BandFields,
  ConditionFields,
  FindingFields,
  FormulaFields,
  GateFields,
  GradeFields,
  MetricFields,
} from "./part-fields.tsx";
import { FaultLines, PartTable } from "./PartTable.tsx";
import { FormulaNames, GradeCodes, useFaults } from "./scheme-context.ts";
import type { SchemeData } from "./scheme-data.ts";
import { useSchemeParts } from "./useSchemeParts.ts";

interface SchemeEditorProps {
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

type Way = "forms" | "text";

/** The rating rules as forms, or as the text behind them: both edit the same content. */
export function SchemeEditor({ content, onChange }: SchemeEditorProps): ReactElement {
  const translate = useTranslate();
  const [way, setWay] = useState<Way>("forms");
  const parts = useSchemeParts(content.scheme, (scheme) => onChange({ ...content, scheme }));
  return (
    <Stack sx={{ gap: 2 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={way}
        aria-label={translate("framework.draft.scheme")}
        onChange={(_event, next: Way | null) => next && setWay(next)}
      >
        <ToggleButton value="forms">{translate("framework.studio.forms")}</ToggleButton>
        <ToggleButton value="text">{translate("framework.studio.text")}</ToggleButton>
      </ToggleButtonGroup>
      {way === "text" && <SchemeForm content={content} onChange={onChange} />}
      {way === "forms" && parts.scheme === null && (
        <Alert severity="warning">{translate("framework.studio.unreadable")}</Alert>
      )}
      {way === "forms" && parts.scheme !== null && (
        <Named content={content} scheme={parts.scheme}>
          <Forms scheme={parts.scheme} parts={parts} />
        </Named>
      )}
    </Stack>
  );
}

interface NamedProps {
  readonly content: DraftContent;
  readonly scheme: SchemeData;
  readonly children: ReactElement;
}

/** Tells the fields below what formulas may name; the lists keep their identity while no name changes. */
function Named({ content, scheme, children }: NamedProps): ReactElement {
  const names = useSame(formulaNames(content.groups, scheme));
  const grades = useSame(scheme.grades.map((grade) => grade.code));
  return (
    <FormulaNames.Provider value={names}>
      <GradeCodes.Provider value={grades}>{children}</GradeCodes.Provider>
    </FormulaNames.Provider>
  );
}

function useSame<T>(list: readonly T[]): readonly T[] {
  const text = JSON.stringify(list);
  return useMemo(() => JSON.parse(text) as T[], [text]);
}

interface FormsProps {
  readonly scheme: SchemeData;
  readonly parts: ReturnType<typeof useSchemeParts>;
}

function Forms({ scheme, parts: { put, edit } }: FormsProps): ReactElement {
  const translate = useTranslate();
  const title = (part: string): string => translate(`framework.scheme.${part}`);
  const elsewhere = useFaults("scheme").filter(({ path }) =>
    /^scheme(?:$|\.(?:quota|rollUp|specialCases|authority|procedure))/.test(path),
  );
  return (
    <Stack sx={{ gap: 2 }}>
      {elsewhere.length > 0 && <FaultLines faults={elsewhere} />}
      <Basics
        method={scheme.method}
        maximum={scheme.maximum}
        bonusCap={scheme.bonusCap}
        rounding={scheme.rounding}
        onPut={put}
      />
      <PartTable
        title={title("grades")}
        hint={translate("framework.studio.gradesHint")}
        path="scheme.grades"
        list={scheme.grades}
        Fields={GradeFields}
        blank={(list) => ({
          code: freeCode(
            "M",
            list.map((one) => one.code),
          ),
          name: { vi: "" },
        })}
        onEdit={edit.grades}
      />
      <Values scheme={scheme} edit={edit} />
      <Rules scheme={scheme} edit={edit} />
      <Process steps={scheme.steps} ballot={scheme.ballot} selfGrade={scheme.selfGrade} onPut={put} />
      <Alert severity="info">{translate("framework.studio.otherParts")}</Alert>
    </Stack>
  );
}

interface TablesProps {
  readonly scheme: SchemeData;
  readonly edit: ReturnType<typeof useSchemeParts>["edit"];
}

function Values({ scheme, edit }: TablesProps): ReactElement {
  const translate = useTranslate();
  const name = (prefix: string, list: readonly { readonly name: string }[]): string =>
    freeCode(
      prefix,
      list.map((one) => one.name),
    ).replace(".", "");
  return (
    <>
      <PartTable
        title={translate("framework.scheme.metrics")}
        path="scheme.metrics"
        list={scheme.metrics ?? []}
        Fields={MetricFields}
        blank={(list) => ({ name: name("metric", list), label: { vi: "" }, kind: "RATIO", typedBy: "SELF" })}
        onEdit={edit.metrics}
      />
      <PartTable
        title={translate("framework.scheme.findings")}
        path="scheme.findings"
        list={scheme.findings ?? []}
        Fields={FindingFields}
        blank={(list) => ({ name: name("finding", list), label: { vi: "" }, typedBy: "HEAD" })}
        onEdit={edit.findings}
      />
      <PartTable
        title={translate("framework.scheme.formulas")}
        hint={translate("framework.studio.formulasHint")}
        path="scheme.formulas"
        list={scheme.formulas ?? []}
        Fields={FormulaFields}
        blank={(list) => ({ name: name("value", list), label: { vi: "" }, text: "0" })}
        onEdit={edit.formulas}
      />
    </>
  );
}

function Rules({ scheme, edit }: TablesProps): ReactElement {
  const translate = useTranslate();
  const grade = scheme.grades.at(-1)?.code ?? "";
  return (
    <>
      {(scheme.method === "SCORED" || scheme.bands !== undefined) && (
        <PartTable
          title={translate("framework.scheme.bands")}
          path="scheme.bands"
          list={scheme.bands ?? []}
          Fields={BandFields}
          blank={() => ({ grade })}
          onEdit={edit.bands}
        />
      )}
      {(scheme.method === "CONDITIONS" || scheme.conditions !== undefined) && (
        <PartTable
          title={translate("framework.scheme.conditions")}
          path="scheme.conditions"
          list={scheme.conditions ?? []}
          Fields={ConditionFields}
          blank={() => ({ grade, label: { vi: "" }, when: "true" })}
          onEdit={edit.conditions}
        />
      )}
      <PartTable
        title={translate("framework.scheme.gates")}
        hint={translate("framework.scheme.gatesHint")}
        path="scheme.gates"
        list={scheme.gates ?? []}
        Fields={GateFields}
        blank={(list) => ({
          code: freeCode(
            "G",
            list.map((one) => one.code),
          ),
          label: { vi: "" },
          kind: "CAP",
          grade,
          when: "false",
        })}
        onEdit={edit.gates}
      />
    </>
  );
}
