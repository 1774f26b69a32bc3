import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../schema/graphql.ts";
import type { PublicationContentFields } from "../../schema/operations/publication/publication.ts";
import { useFormat } from "../shared/text/format.ts";
import { WideTable } from "../shared/ui/WideTable.tsx";
import { WhyShown } from "./WhyShown.tsx";

type Row = Content["rows"][number];

/** Whether a row tells no number of people with a grade; a sentence then stands in place of hidden cells. */
function isUntold({ rated, cells }: Row): boolean {
  return rated > 0 && cells.every(({ count }) => count === null || count === 0);
}

export type Content = ResultOf<typeof PublicationContentFields>;

/** What readers see: people of the unit, or numbers. */
export function ShownContent({ content }: { readonly content: Content }): ReactElement {
  return content.people.length > 0 ? <People content={content} /> : <Numbers content={content} />;
}

function People({ content }: { readonly content: Content }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const withUnits = content.people.some(({ unit }) => unit !== null);
  return (
    <Table size="small" aria-label={translate("publication.content")}>
      <TableHead>
        <TableRow>
          <TableCell>{translate("publication.name")}</TableCell>
          {withUnits && <TableCell>{translate("publication.unit")}</TableCell>}
          <TableCell>{translate("publication.position")}</TableCell>
          <TableCell>{translate("publication.grade")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {content.people.map(({ name, unit, position, gradeVi, gradeEn }, at) => (
          <TableRow key={at}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            {withUnits && <TableCell>{unit}</TableCell>}
            <TableCell>{position ?? "–"}</TableCell>
            <TableCell>
              {gradeVi === null ? translate("publication.notRated") : format.text({ vi: gradeVi, en: gradeEn })}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Numbers({ content }: { readonly content: Content }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const untold = (row: Row): string => {
    const nobody = content.grades
      .filter(({ code }) => row.cells.some(({ grade, count }) => grade === code && count === 0))
      .map(({ nameVi, nameEn }) => format.text({ vi: nameVi, en: nameEn }));
    if (nobody.length === 0) return translate("publication.untold");
    return translate("publication.untoldBut", { grades: nobody.join("; ") });
  };
  return (
    <>
      <WideTable label={translate("publication.content")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("publication.unit")}</TableCell>
            <TableCell align="right">{translate("publication.rated")}</TableCell>
            {content.grades.map(({ code, nameVi, nameEn }) => (
              <TableCell key={code} align="right">
                {format.text({ vi: nameVi, en: nameEn })}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {content.rows.map((row) => (
            <TableRow key={row.unitId}>
              <TableCell component="th" scope="row">
                {row.name}
              </TableCell>
              <TableCell align="right">
                <WhyShown unit={row} grade={null} count={row.rated}>
                  {format.exact(row.rated)}
                </WhyShown>
              </TableCell>
              {isUntold(row) ? (
                <TableCell colSpan={content.grades.length} sx={{ color: "text.secondary" }}>
                  <Box sx={{ maxWidth: { xs: 136, sm: "none" } }}>{untold(row)}</Box>
                </TableCell>
              ) : (
                content.grades.map(({ code, nameVi, nameEn }) => (
                  <TableCell key={code} align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
                    <Cell
                      unit={row}
                      grade={format.text({ vi: nameVi, en: nameEn })}
                      cell={row.cells.find(({ grade }) => grade === code)}
                    />
                  </TableCell>
                ))
              )}
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
        {translate("publication.base")}
      </Typography>
    </>
  );
}

interface CellProps {
  readonly unit: Row;
  readonly grade: string;
  readonly cell: Row["cells"][number] | undefined;
}

function Cell({ unit, grade, cell }: CellProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (cell === undefined) return <>0</>;
  if (cell.count === null)
    return (
      <span role="img" aria-label={translate("publication.hidden")}>
        •
      </span>
    );
  return (
    <>
      <WhyShown unit={unit} grade={grade} count={cell.count} isStop={false}>
        {format.exact(cell.count)}
      </WhyShown>
      {cell.share !== null && (
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: "block" }}>
          {format.share(cell.share)}
        </Typography>
      )}
    </>
  );
}
