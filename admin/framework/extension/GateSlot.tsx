import { Box, Stack, Typography } from "@mui/material";
import { type ReactElement, useCallback, useContext, useMemo } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { type DraftContent, freeCode } from "../draft/draft-content.ts";
import { formulaNames } from "../scheme/completion.ts";
import { GateFields } from "../scheme/parts/GradingFields.tsx";
import { FindingFields } from "../scheme/parts/ValueFields.tsx";
import { type EditList, PartTable } from "../scheme/PartTable.tsx";
import { type Fault, Faults, FormulaNames, Grades } from "../scheme/scheme-context.ts";
import type { SchemeData } from "../scheme/scheme-data.ts";
import type { useSchemeParts } from "../scheme/useSchemeParts.ts";
import { ownFaultPath, type Slot, withOwn } from "./own-parts.ts";
import { slotText } from "./slot-text.ts";

interface GateSlotProps {
  readonly slot: Slot;
  readonly content: DraftContent;
  readonly parts: ReturnType<typeof useSchemeParts>;
  readonly inherited: SchemeData;
}

/** Further gates of the unit and the facts that they ask about; the inherited ones stand above, to be read. */
export function GateSlot({ slot, content, parts, inherited }: GateSlotProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { scheme, edit } = parts;
  const [gates, findings] = [inherited.gates?.length ?? 0, inherited.findings?.length ?? 0];
  const editGates = useOwn(edit.gates, gates);
  const editFindings = useOwn(edit.findings, findings);
  if (scheme === null) return null;
  const grades = scheme.grades.slice(1);
  return (
    <Stack sx={{ gap: 2 }}>
      <Section title={format.text(slot.label)} subtitle={slotText(slot, translate, format)}>
        <Typography variant="overline" color="textSecondary" component="div">
          {translate("framework.extension.inheritedGates")}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5, color: "text.secondary", typography: "body2" }}>
          {(inherited.gates ?? []).map(({ code, label }) => (
            <li key={code}>
              {code} {format.text(label)}
            </li>
          ))}
          {gates === 0 && <li>{translate("framework.scheme.none")}</li>}
        </Box>
      </Section>
      <FormulaNames.Provider value={formulaNames(content.groups, scheme)}>
        <Grades.Provider value={grades}>
          <OwnFaults inherited={{ "scheme.gates": gates, "scheme.findings": findings }}>
            <PartTable
              title={translate("framework.extension.ownFindings")}
              path="scheme.findings"
              list={(scheme.findings ?? []).slice(findings)}
              Fields={FindingFields}
              blank={() => ({
                name: freeCode("finding", [...(scheme.findings ?? []).map(({ name }) => name)]).replace(".", ""),
                label: { vi: "" },
                typedBy: "HEAD",
              })}
              onEdit={editFindings}
            />
            <PartTable
              title={translate("framework.extension.ownGates")}
              hint={translate("framework.extension.gatesHint")}
              path="scheme.gates"
              list={(scheme.gates ?? []).slice(gates)}
              Fields={GateFields}
              blank={() => ({
                code: freeCode("G", [...(scheme.gates ?? []).map(({ code }) => code)]),
                label: { vi: "" },
                kind: "CAP",
                grade: grades.at(-1)?.code ?? "",
                when: "false",
              })}
              onEdit={editGates}
            />
          </OwnFaults>
        </Grades.Provider>
      </FormulaNames.Provider>
    </Stack>
  );
}

/** Edits what stands behind the inherited entries of a list. */
function useOwn<T>(edit: EditList<T>, inherited: number): EditList<T> {
  return useCallback<EditList<T>>(
    (change) => edit((list) => withOwn(list, inherited, change(list.slice(inherited)))),
    [edit, inherited],
  );
}

interface OwnFaultsProps {
  readonly inherited: Readonly<Record<string, number>>;
  readonly children: ReactElement | readonly ReactElement[];
}

/** Tells the fields below their faults under the places that they have among the own entries. */
function OwnFaults({ inherited, children }: OwnFaultsProps): ReactElement {
  const faults = useContext(Faults);
  const key = JSON.stringify(inherited);
  const own = useMemo(
    () =>
      faults.flatMap((fault): Fault[] => {
        const lists = Object.entries(JSON.parse(key) as Record<string, number>);
        const path = lists.reduce<string | undefined>(
          (place, [list, count]) => (place === undefined ? undefined : ownFaultPath(place, list, count)),
          fault.path,
        );
        return path === undefined ? [] : [{ ...fault, path }];
      }),
    [faults, key],
  );
  return <Faults.Provider value={own}>{children}</Faults.Provider>;
}
