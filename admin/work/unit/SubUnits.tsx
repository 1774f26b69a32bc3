import { TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { NumberCell } from "./NumberCell.tsx";
import type { ReportSpan } from "./report-span.ts";
import type { PartProps } from "./Tiles.tsx";
import { COUNTS, tasksOf } from "./unit-rows.ts";

/** A line for each sub-unit, with everything below it; its name leads to its own report. */
export function SubUnits({
  report,
  place,
  today,
  onOpen,
  span,
}: PartProps & { readonly span: ReportSpan }): ReactElement | null {
  const translate = useTranslate();
  const lines = report.workProgress.lines.filter(({ unitId }) => unitId !== null);
  if (lines.length === 0) return null;
  return (
    <Section flush title={translate("unitWork.subUnits")}>
      <WideTable name="unitWork.subUnits" label={translate("unitWork.subUnits")}>
        <TableHead>
          <TableRow>
            <TableCell component="th">{translate("unitWork.unit")}</TableCell>
            {COUNTS.map((count) => (
              <TableCell key={count} align="right">
                {translate(`unitWork.count.${count}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.unitId}>
              <TableCell component="th" scope="row">
                <GoTo to={`/work/unit?unit=${line.unitId ?? ""}&span=${span.kind}&on=${span.from}`}>
                  {line.unit?.name ?? "–"}
                </GoTo>
              </TableCell>
              {COUNTS.map((count) => (
                <NumberCell
                  key={count}
                  value={line[count]}
                  tone={count === "late" ? "error" : null}
                  label={`${translate(`unitWork.count.${count}`)}: ${line.unit?.name ?? ""}`}
                  onOpen={() =>
                    onOpen({
                      kind: "tasks",
                      title: `${line.unit?.name ?? ""}: ${translate(`unitWork.count.${count}`).toLowerCase()}`,
                      filter: tasksOf(count, line, place, today),
                    })
                  }
                />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </Section>
  );
}
