import { Box, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from "@mui/material";
import { Fragment, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import {
  byGroup,
  type Competency,
  isYesOrNo,
  levelOptions,
  nameOf,
  type PositionClass,
  type Range,
} from "../levels.ts";
import { type Ranges, withEnd, withRange } from "./requirement-rows.ts";

interface RangeTableProps {
  readonly competencies: readonly Competency[];
  readonly positionClass: PositionClass;
  readonly ranges: Ranges;
  readonly onChange: (ranges: Ranges) => void;
}

/** Lowest and highest level of each competency, chosen among those that it has for the class of the position. */
export function RangeTable({ competencies, positionClass, ranges, onChange }: RangeTableProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <WideTable label={translate("competency.requirement.setTitle")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("competency.name")}</TableCell>
          <TableCell>{translate("competency.requirement.min")}</TableCell>
          <TableCell>{translate("competency.requirement.max")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {byGroup(competencies.map((competency) => ({ competency }))).map((group) => (
          <Fragment key={group.code}>
            <TableRow>
              <TableCell component="th" scope="rowgroup" colSpan={3} sx={{ color: "text.secondary", pt: 2 }}>
                {format.text(group.name)}
              </TableCell>
            </TableRow>
            {group.items.map(({ competency }) => (
              <Row
                key={competency.id}
                {...{ competency, positionClass }}
                range={ranges.get(competency.code)}
                onChange={(range) => onChange(withRange(ranges, competency.code, range))}
              />
            ))}
          </Fragment>
        ))}
      </TableBody>
    </WideTable>
  );
}

interface RowProps {
  readonly competency: Competency;
  readonly positionClass: PositionClass;
  readonly range: Range | undefined;
  readonly onChange: (range: Range | undefined) => void;
}

function Row({ competency, positionClass, range, onChange }: RowProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const name = `${competency.code}. ${format.text(nameOf(competency))}`;
  const options = levelOptions(competency, positionClass);
  const shown = options.find(({ level }) => level === range?.minLevel);
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        {name}
        {shown?.descriptor && (
          <Typography variant="caption" color="textSecondary" sx={{ display: { xs: "none", sm: "block" } }}>
            {shown.level} – {format.text(shown.descriptor)}
          </Typography>
        )}
      </TableCell>
      {(["minLevel", "maxLevel"] as const).map((end) => (
        <TableCell key={end} sx={{ width: 176, minWidth: { xs: 100, sm: 150 }, px: { xs: 0.5, sm: 2 } }}>
          {end === "maxLevel" && isYesOrNo(competency) ? (
            <Box component="span" />
          ) : (
            <TextField
              select
              hiddenLabel
              value={range?.[end] ?? ""}
              onChange={(event) =>
                onChange(withEnd(range, end, event.target.value === "" ? null : Number(event.target.value)))
              }
              slotProps={{
                select: { native: true },
                htmlInput: { "aria-label": `${name}: ${translate(`competency.requirement.${END[end]}`)}` },
              }}
            >
              <option value="">{translate("competency.requirement.notRequired")}</option>
              {options.map(({ level }) => (
                <option key={level} value={level}>
                  {isYesOrNo(competency) ? translate("competency.mustMeet") : level}
                </option>
              ))}
            </TextField>
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}

const END = { minLevel: "min", maxLevel: "max" } as const;
