import { TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { WideTable } from "../../../shared/ui/WideTable.tsx";
import { frameWords, type Report } from "../catalogue-rows.ts";

const COUNTS = ["read", "imported", "skipped", "faults"] as const;

/** How many rows each complexity group has and what becomes of them. */
export function GroupCounts({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const rows = report.groups.filter(({ read }) => read > 0);
  return (
    <WideTable label={translate("catalogue.import.byGroup")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("catalogue.import.byGroup")}</TableCell>
          {COUNTS.map((name) => (
            <TableCell key={name} align="right">
              {translate(`catalogue.import.count.${name}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.group ?? "none"}>
            <TableCell component="th" scope="row">
              {row.group === null
                ? translate("catalogue.import.noGroup")
                : [`N${String(row.group)}`, frameWords(row)].filter(Boolean).join(" · ")}
            </TableCell>
            {COUNTS.map((name) => (
              <TableCell key={name} align="right">
                {format.exact(row[name])}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}
