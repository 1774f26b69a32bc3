import { TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { AuthorityPreview } from "../../../schema/operations/evaluation/authority.ts";
import { CyclePicker } from "../../cycle/pickers.tsx";
import { useAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";

/** Who decides today on everybody of the unit in a cycle, and by which row. */
export function Preview({ unitId }: { readonly unitId: string }): ReactElement {
  const translate = useTranslate();
  const address = useAddress();
  const cycleId = address.get("cycle");
  return (
    <Section title={translate("evaluation.authority.preview")} subtitle={translate("evaluation.authority.previewHint")}>
      <CyclePicker value={cycleId} onPick={(cycle) => address.set({ cycle })} />
      {cycleId !== null && <Deciders unitId={unitId} cycleId={cycleId} />}
    </Section>
  );
}

function Deciders({ unitId, cycleId }: { readonly unitId: string; readonly cycleId: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(AuthorityPreview, { unitId, cycleId });
  const column = (name: string): ReactElement => (
    <TableCell>{translate(`evaluation.authority.column.${name}`)}</TableCell>
  );
  return (
    <Asked query={query}>
      {({ authorityPreview: lines }) =>
        lines.length === 0 ? (
          <Quiet dense title={translate("evaluation.authority.previewNone")} />
        ) : (
          <WideTable stacked label={translate("evaluation.authority.preview")}>
            <TableHead>
              <TableRow>
                {column("subject")}
                {column("unit")}
                {column("decider")}
                {column("row")}
              </TableRow>
            </TableHead>
            <TableBody>
              {lines.map((line) => (
                <TableRow key={line.evaluationId}>
                  <TableCell component="th" scope="row">
                    {line.subjectName}
                  </TableCell>
                  <TableCell>{line.unitName}</TableCell>
                  <TableCell>{line.deciderName ?? translate("evaluation.authority.holder.GRANT")}</TableCell>
                  <TableCell>{line.rowLabel ?? translate("evaluation.authority.byHead")}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </WideTable>
        )
      }
    </Asked>
  );
}
