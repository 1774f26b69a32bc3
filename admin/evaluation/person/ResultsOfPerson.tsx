import { TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useCanAccess, useTranslate } from "react-admin";
import { EvaluationsOfPerson } from "../../../schema/operations/evaluation/of-person.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WhyLink, whyPath } from "../../shared/ui/why/WhyLink.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { Grade, StepChip } from "../Grade.tsx";

const LATEST = { page: 1, perPage: 24 };

/** What somebody came to in the latest periods, as far as the viewer may read it; each leads to why. */
export function ResultsOfPerson({ personId }: { readonly personId: string }): ReactElement | null {
  const { canAccess } = useCanAccess({ resource: "evaluations", action: "list" });
  return canAccess === true ? <Results personId={personId} /> : null;
}

function Results({ personId }: { readonly personId: string }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const query = useAsk(EvaluationsOfPerson, { personId, page: LATEST });
  const title = translate("evaluation.ofPerson");
  return (
    <Section title={title} flush>
      <Asked query={query}>
        {({ evaluations: { items } }) =>
          items.length === 0 ? (
            <Quiet dense title={translate("evaluation.ofPersonNone")} />
          ) : (
            <WideTable stacked label={title}>
              <TableHead>
                <TableRow>
                  {(["cycleId", "unitId", "step"] as const).map((field) => (
                    <TableCell key={field}>{translate(`resources.evaluations.fields.${field}`)}</TableCell>
                  ))}
                  <TableCell align="right">{translate("evaluation.table.total")}</TableCell>
                  <TableCell>{translate("evaluation.grade.decided")}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {items.map(({ id, cycle, unit, step, shownTotal, decidedGrade, grades }) => (
                  <TableRow key={id} hover>
                    <TableCell component="th" scope="row">
                      <GoTo to={whyPath(id)}>{cycle.name}</GoTo>
                    </TableCell>
                    <TableCell>{unit.name}</TableCell>
                    <TableCell>
                      <StepChip step={step} />
                    </TableCell>
                    <TableCell align="right">
                      <WhyLink evaluationId={shownTotal === null ? null : id}>{format.exact(shownTotal)}</WhyLink>
                    </TableCell>
                    <TableCell>
                      <Grade full grades={grades} code={decidedGrade} whyOf={id} isStop={false} />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </WideTable>
          )
        }
      </Asked>
    </Section>
  );
}
