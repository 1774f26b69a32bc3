import { Box, Button, Stack, Switch, FormControlLabel, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { type Theme, Typography, useMediaQuery } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useSwitchInAddress } from "../../shared/api/useAddress.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section, Status } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { GroupBar } from "./GroupBar.tsx";
import { type QuotaGroup, VERDICT_TONE, verdictOf } from "./quota-rows.ts";

interface AllAgenciesProps {
  readonly groups: readonly QuotaGroup[];
  readonly onPick: (unitId: string) => void;
}

/** The quota of every agency of the period that the viewer may read. */
export function AllAgencies({ groups, onPick }: AllAgenciesProps): ReactElement {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [onlyOver, setOnlyOver] = useSwitchInAddress("over");
  const shown = onlyOver ? groups.filter(({ excess }) => excess > 0) : groups;
  return (
    <Box sx={{ mt: 2 }}>
      <Section
        title={translate("evaluation.quota.all")}
        subtitle={translate("evaluation.quota.allHint", { smart_count: groups.length })}
        flush={wide}
        actions={
          <FormControlLabel
            control={<Switch size="small" checked={onlyOver} onChange={(_event, only) => setOnlyOver(only)} />}
            label={translate("evaluation.quota.onlyOver")}
          />
        }
      >
        {shown.length === 0 && <Quiet dense title={translate("evaluation.quota.none")} />}
        {shown.length > 0 &&
          (wide ? <Wide groups={shown} onPick={onPick} /> : <Narrow groups={shown} onPick={onPick} />)}
      </Section>
    </Box>
  );
}

const NUMBERS = ["rated", "base", "percent", "allowed", "count", "excess"] as const;

function Wide({ groups, onPick }: AllAgenciesProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <WideTable name="quota.agencies" label={translate("evaluation.quota.all")}>
      <TableHead>
        <TableRow>
          <TableCell>{translate("evaluation.quota.column.group")}</TableCell>
          <TableCell>{translate("evaluation.quota.column.grade")}</TableCell>
          {NUMBERS.map((column) => (
            <TableCell key={column} align="right">
              {translate(`evaluation.quota.column.${column}`)}
            </TableCell>
          ))}
          <TableCell>{translate("evaluation.quota.column.verdict")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {groups.map((group) => (
          <TableRow key={keyOf(group)} hover>
            <TableCell component="th" scope="row">
              <Pick group={group} onPick={onPick} />
              {group.withoutOwn && (
                <Typography variant="caption" color="textSecondary" component="div">
                  {translate("evaluation.quota.withoutOwn")}
                </Typography>
              )}
            </TableCell>
            <TableCell>{format.text({ vi: group.gradeNameVi, en: group.gradeNameEn })}</TableCell>
            {NUMBERS.map((column) => (
              <TableCell key={column} align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
                {format.exact(group[column])}
                {column === "percent" && "%"}
              </TableCell>
            ))}
            <TableCell>
              <Status
                tone={VERDICT_TONE[verdictOf(group)]}
                label={translate(`evaluation.quota.verdict.${verdictOf(group)}`)}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

function Narrow({ groups, onPick }: AllAgenciesProps): ReactElement {
  const translate = useTranslate();
  return (
    <Stack sx={{ gap: 0.5 }}>
      {groups.map((group) => (
        <Box key={keyOf(group)} sx={{ borderBottom: 1, borderColor: "divider" }}>
          <GroupBar group={group} />
          {group.unitId !== null && (
            <Button size="small" onClick={() => onPick(group.unitId ?? "")}>
              {translate("evaluation.quota.board")}
            </Button>
          )}
        </Box>
      ))}
    </Stack>
  );
}

function Pick({
  group,
  onPick,
}: {
  readonly group: QuotaGroup;
  readonly onPick: (unitId: string) => void;
}): ReactElement {
  const { unitId, name } = group;
  if (unitId === null) return <>{name}</>;
  return (
    <Button size="small" sx={{ textAlign: "left", px: 0 }} onClick={() => onPick(unitId)}>
      {name}
    </Button>
  );
}

function keyOf({ unitId, by, name, grade, base }: QuotaGroup): string {
  return [unitId, by, name, grade, base].join(" ");
}
