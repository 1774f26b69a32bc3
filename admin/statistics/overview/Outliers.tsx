import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { saveText } from "../../shared/ui/save-text.ts";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { PanelMenu } from "../table/PanelMenu.tsx";
import { nameOf, type Query, type Table } from "../table/table.ts";
import { outliersCsv, type OutlierWords } from "./outliers-file.ts";
import { FAR, FAR_GAP, FEWEST, type Outlier } from "./outliers.ts";

const MOST = 10;

interface OutliersProps {
  readonly outliers: readonly Outlier[];
  readonly pathOf: (unitId: string) => string;
  /** The numbers that they are found in, and how they were asked for. */
  readonly source: Table;
  readonly query: Query;
}

/** Units that grade otherwise than the whole does, with the rule by which they were found. */
export function Outliers({ outliers, pathOf, source, query }: OutliersProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const words = useOutlierWords();
  const [isWhole, setWhole] = useState(false);
  const title = translate("dashboards.outliers");
  const rule = translate("dashboards.outlierRule", {
    fewest: FEWEST,
    far: format.share(String(FAR)),
    gap: format.rounded(String(FAR_GAP)),
  });
  const save = (): void => saveText("khung-outliers.csv", "text/csv", outliersCsv(outliers, words, format));
  return (
    <Section
      flush
      title={title}
      actions={
        <PanelMenu title={title} table={source} query={query} {...(outliers.length > 0 ? { onSave: save } : {})} />
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1.5, maxWidth: 900 }}>
        {rule}
      </Typography>
      {outliers.length === 0 ? (
        <Typography sx={{ p: 2 }} color="textSecondary">
          {translate("dashboards.noOutliers", { fewest: FEWEST })}
        </Typography>
      ) : (
        <Rows outliers={isWhole ? outliers : outliers.slice(0, MOST)} words={words} pathOf={pathOf} />
      )}
      {!isWhole && outliers.length > MOST && (
        <Button className="not-printed" onClick={() => setWhole(true)} sx={{ m: 1 }}>
          {translate("dashboards.allOutliers", { smart_count: outliers.length })}
        </Button>
      )}
    </Section>
  );
}

/** The words of the columns, the same on the screen and in the file. */
function useOutlierWords(): OutlierWords {
  const translate = useTranslate();
  return {
    heads: [
      translate("dashboards.dimension.UNIT"),
      translate("dashboards.departure"),
      translate("dashboards.gapLess"),
      translate("statistics.rated"),
      translate("dashboards.standing"),
    ],
    isFar: translate("dashboards.isFar"),
    isNear: translate("dashboards.isNear"),
  };
}

interface RowsProps extends Pick<OutliersProps, "outliers" | "pathOf"> {
  readonly words: OutlierWords;
}

function Rows({ outliers, words, pathOf }: RowsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${format.rounded(value.toFixed(4))}`;
  return (
    <WideTable label={translate("dashboards.outliers")}>
      <TableHead>
        <TableRow>
          {words.heads.map((head, at) => (
            <TableCell key={head} align={at > 0 && at < words.heads.length - 1 ? "right" : "left"}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {outliers.map(({ unit, rated, departure, gap, isFar }) => (
          <TableRow key={unit.id}>
            <TableCell component="th" scope="row">
              <GoTo to={pathOf(unit.id ?? "")}>{nameOf(unit, format)}</GoTo>
            </TableCell>
            <TableCell align="right">{format.share(departure.toFixed(6))}</TableCell>
            <TableCell align="right">{gap === null ? "–" : signed(gap)}</TableCell>
            <TableCell align="right">{format.exact(rated)}</TableCell>
            <TableCell>
              <Status tone={isFar ? "warning" : "default"} label={isFar ? words.isFar : words.isNear} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}
