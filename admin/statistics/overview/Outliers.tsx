import { TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { nameOf } from "../table/table.ts";
import { FAR, FAR_GAP, FEWEST, type Outlier } from "./outliers.ts";

const MOST = 10;

interface OutliersProps {
  readonly outliers: readonly Outlier[];
  readonly pathOf: (unitId: string) => string;
}

/** Units that grade otherwise than the whole does, with the rule by which they were found. */
export function Outliers({ outliers, pathOf }: OutliersProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const rule = translate("dashboards.outlierRule", {
    fewest: FEWEST,
    far: format.share(String(FAR)),
    gap: format.rounded(String(FAR_GAP)),
  });
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${format.rounded(value.toFixed(4))}`;
  return (
    <Section flush title={translate("dashboards.outliers")} subtitle={rule}>
      {outliers.length === 0 ? (
        <Typography sx={{ p: 2 }} color="textSecondary">
          {translate("dashboards.noOutliers", { fewest: FEWEST })}
        </Typography>
      ) : (
        <WideTable label={translate("dashboards.outliers")}>
          <TableHead>
            <TableRow>
              <TableCell>{translate("dashboards.dimension.UNIT")}</TableCell>
              <TableCell align="right">{translate("dashboards.departure")}</TableCell>
              <TableCell align="right">{translate("dashboards.gapLess")}</TableCell>
              <TableCell align="right">{translate("statistics.rated")}</TableCell>
              <TableCell>{translate("dashboards.standing")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {outliers.slice(0, MOST).map(({ unit, rated, departure, gap, isFar }) => (
              <TableRow key={unit.id}>
                <TableCell component="th" scope="row">
                  <GoTo to={pathOf(unit.id ?? "")}>{nameOf(unit, format)}</GoTo>
                </TableCell>
                <TableCell align="right">{format.share(departure.toFixed(6))}</TableCell>
                <TableCell align="right">{gap === null ? "–" : signed(gap)}</TableCell>
                <TableCell align="right">{format.exact(rated)}</TableCell>
                <TableCell>
                  <Status
                    tone={isFar ? "warning" : "default"}
                    label={translate(isFar ? "dashboards.isFar" : "dashboards.isNear")}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </WideTable>
      )}
    </Section>
  );
}
