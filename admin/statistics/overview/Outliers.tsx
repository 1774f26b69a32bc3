import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { StatisticsOverview } from "../../../schema/operations/statistics/dashboard.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { PanelMenu } from "../table/PanelMenu.tsx";
import { nameOf, type Query, type Table } from "../table/table.ts";

const MOST = 10;

export type FoundOutliers = ResultOf<typeof StatisticsOverview>["outliers"];

interface OutliersProps {
  readonly outliers: FoundOutliers;
  readonly pathOf: (unitId: string) => string;
  /** The numbers that they are found in, and how they were asked for. */
  readonly source: Table;
  readonly query: Query;
}

/** Units that grade otherwise than the whole does, with the rule by which they were found. */
export function Outliers({ outliers, pathOf, source, query }: OutliersProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const { items, fewest, farDeparture, farGap } = outliers;
  const title = translate("dashboards.outliers");
  const rule = translate("dashboards.outlierRule", {
    fewest,
    far: format.share(farDeparture),
    gap: format.rounded(farGap),
  });
  return (
    <Section
      flush
      title={title}
      actions={
        <PanelMenu title={title} table={source} query={query} {...(items.length > 0 ? { own: "OUTLIERS" } : {})} />
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1.5, maxWidth: 900 }}>
        {rule}
      </Typography>
      {items.length === 0 ? (
        <Typography sx={{ p: 2 }} color="textSecondary">
          {translate("dashboards.noOutliers", { fewest })}
        </Typography>
      ) : (
        <Rows items={isWhole ? items : items.slice(0, MOST)} pathOf={pathOf} />
      )}
      {!isWhole && items.length > MOST && (
        <Button className="not-printed" onClick={() => setWhole(true)} sx={{ m: 1 }}>
          {translate("dashboards.allOutliers", { smart_count: items.length })}
        </Button>
      )}
    </Section>
  );
}

const HEADS = ["dimension.UNIT", "departure", "gapLess", "rated", "standing"] as const;

interface RowsProps extends Pick<OutliersProps, "pathOf"> {
  readonly items: FoundOutliers["items"];
}

function Rows({ items, pathOf }: RowsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <WideTable label={translate("dashboards.outliers")}>
      <TableHead>
        <TableRow>
          {HEADS.map((head, at) => (
            <TableCell key={head} align={at > 0 && at < HEADS.length - 1 ? "right" : "left"}>
              {translate(head === "rated" ? "statistics.rated" : `dashboards.${head}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map(({ unit, rated, departure, gap, isFar }) => (
          <TableRow key={unit.id}>
            <TableCell component="th" scope="row">
              <GoTo to={pathOf(unit.id ?? "")}>{nameOf(unit, format)}</GoTo>
            </TableCell>
            <TableCell align="right">{format.share(departure)}</TableCell>
            <TableCell align="right">{gap === null ? "–" : signed(gap, format.rounded(gap))}</TableCell>
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
  );
}

/** More than the whole has a plus. Example: "1/2" shown as "0,5" → "+0,5". */
function signed(exact: string, shown: string): string {
  return exact.startsWith("-") || exact.startsWith("0/") || exact === "0" ? shown : `+${shown}`;
}
