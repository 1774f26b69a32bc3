import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { PartTable } from "../PartTable.tsx";
import type { TablesProps } from "../useSchemeParts.ts";
import { Objection } from "./Objection.tsx";
import { ProcedureFields } from "./ProcedureFields.tsx";
import { Process, ProcessFields } from "./Process.tsx";
import { STEPS } from "./StepList.tsx";

/** The steps as the program goes through them, and the procedure as the regulation words it. */
export function Procedure({ scheme, parts: { put, edit } }: TablesProps): ReactElement {
  const translate = useTranslate();
  const { steps } = scheme;
  return (
    <Stack sx={{ gap: 2 }}>
      <Process steps={steps} ballot={scheme.ballot} selfGrade={scheme.selfGrade} onPut={put} />
      <PartTable
        title={translate("framework.rules.steps.processes")}
        hint={translate("framework.rules.steps.processesHint")}
        path="scheme.processes"
        most={5}
        list={scheme.processes ?? []}
        Fields={ProcessFields}
        blank={() => ({ periods: ["YEAR"], steps: [...steps], ...(scheme.ballot ? { ballot: scheme.ballot } : {}) })}
        onEdit={edit.processes}
      />
      <Objection objection={scheme.objection} onPut={put} />
      <PartTable
        title={translate("framework.rules.procedure.title")}
        hint={translate("framework.rules.procedure.hint")}
        path="scheme.procedure"
        most={30}
        list={scheme.procedure ?? []}
        Fields={ProcedureFields}
        blank={(list) => ({
          step: STEPS.find((step) => steps.includes(step) && !list.some((one) => one.step === step)) ?? "SELF",
          text: { vi: "" },
        })}
        onEdit={edit.procedure}
      />
    </Stack>
  );
}
