import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Basics } from "../basics/Basics.tsx";
import { freeCode } from "../../draft/draft-content.ts";
import { PartTable } from "../PartTable.tsx";
import type { SchemeData } from "../scheme-data.ts";
import type { TablesProps } from "../useSchemeParts.ts";
import { BandFields, ConditionFields, GateFields, GradeFields } from "./GradingFields.tsx";
import { FindingFields, FormulaFields, MetricFields } from "./ValueFields.tsx";

type List<K extends keyof SchemeData> = NonNullable<SchemeData[K]>;

function freeName(prefix: string, list: readonly { readonly name: string }[]): string {
  const names = list.map((one) => one.name);
  return freeCode(prefix, names).replace(".", "");
}

const BLANK = {
  grades: (list: List<"grades">) => ({
    code: freeCode(
      "M",
      list.map((one) => one.code),
    ),
    name: { vi: "" },
  }),
  metrics: (list: List<"metrics">) => ({
    name: freeName("metric", list),
    label: { vi: "" },
    kind: "RATIO",
    typedBy: "SELF",
  }),
  findings: (list: List<"findings">) => ({ name: freeName("finding", list), label: { vi: "" }, typedBy: "HEAD" }),
  formulas: (list: List<"formulas">) => ({ name: freeName("value", list), label: { vi: "" }, text: "0" }),
} as const;

/** How a grade comes about, the scale and the grades. */
export function Scale({ scheme, parts: { put, edit } }: TablesProps): ReactElement {
  const translate = useTranslate();
  return (
    <Stack sx={{ gap: 2 }}>
      <Basics
        method={scheme.method}
        maximum={scheme.maximum}
        bonusCap={scheme.bonusCap}
        rounding={scheme.rounding}
        onPut={put}
      />
      <PartTable
        title={translate("framework.scheme.grades")}
        hint={translate("framework.studio.gradesHint")}
        path="scheme.grades"
        list={scheme.grades}
        Fields={GradeFields}
        blank={BLANK.grades}
        onEdit={edit.grades}
      />
    </Stack>
  );
}

/** What is known of a person besides the criteria, and what is computed of it. */
export function Values({ scheme, parts: { edit } }: TablesProps): ReactElement {
  const translate = useTranslate();
  return (
    <Stack sx={{ gap: 2 }}>
      <PartTable
        title={translate("framework.scheme.metrics")}
        path="scheme.metrics"
        list={scheme.metrics ?? []}
        Fields={MetricFields}
        blank={BLANK.metrics}
        onEdit={edit.metrics}
      />
      <PartTable
        title={translate("framework.scheme.findings")}
        path="scheme.findings"
        list={scheme.findings ?? []}
        Fields={FindingFields}
        blank={BLANK.findings}
        onEdit={edit.findings}
      />
      <PartTable
        title={translate("framework.scheme.formulas")}
        hint={translate("framework.studio.formulasHint")}
        path="scheme.formulas"
        list={scheme.formulas ?? []}
        Fields={FormulaFields}
        blank={BLANK.formulas}
        onEdit={edit.formulas}
      />
    </Stack>
  );
}

/** Bands or conditions, and the gates that can only lower a grade. */
export function Grading({ scheme, parts: { edit } }: TablesProps): ReactElement {
  const translate = useTranslate();
  const grade = scheme.grades.at(-1)?.code ?? "";
  return (
    <Stack sx={{ gap: 2 }}>
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
    </Stack>
  );
}
