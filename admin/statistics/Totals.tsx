import { Box, Card, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { Count } from "./Count.tsx";
import { cellOf, gradeColumns, notRatedIn, type Statistic } from "./statistic-rows.ts";

/** The unit's own sums as cards. */
export function Totals({ statistic, exact }: { readonly statistic: Statistic; readonly exact: boolean }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box
      sx={{
        display: "grid",
        gap: 1.5,
        gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", sm: "repeat(auto-fit, minmax(150px, 1fr))" },
      }}
    >
      {statistic.subjects !== null && (
        <Figure
          label={translate("statistics.subjects")}
          value={format.exact(statistic.subjects)}
          note={
            statistic.completion === null
              ? ""
              : translate("statistics.completion", { share: format.share(statistic.completion) })
          }
        />
      )}
      <Figure label={translate("statistics.rated")} value={format.exact(statistic.rated)} />
      {gradeColumns([statistic]).map((column) => {
        const cell = cellOf(statistic, column.grade);
        return (
          <Figure
            key={column.grade}
            label={format.text(column)}
            value={<Count cell={cell} />}
            note={cell.kind === "count" && cell.share !== null ? format.share(cell.share) : ""}
          />
        );
      })}
      {exact && <Figure label={translate("statistics.notRated")} value={format.exact(notRatedIn(statistic))} />}
    </Box>
  );
}

function Figure({
  label,
  value,
  note = "",
}: {
  readonly label: string;
  readonly value: ReactElement | string;
  readonly note?: string;
}): ReactElement {
  return (
    <Card sx={{ p: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography
        component="div"
        sx={{ fontSize: "1.5rem", fontWeight: 600, lineHeight: 1.4, fontVariantNumeric: "tabular-nums" }}
      >
        {value}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {note}
      </Typography>
    </Card>
  );
}
