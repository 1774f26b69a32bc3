import {
  Box,
  LinearProgress,
  Stack,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useSwitchInAddress } from "../../shared/api/useAddress.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { type Regulation, regulationKey, regulationsOf } from "../drill/regulation-words.ts";
import { RegulationLine, useRegulationName } from "../drill/RegulationLine.tsx";
import { type Measure, wholeFraction } from "../drill/share-words.ts";
import { plain } from "../task/task-words.ts";
import { NumberCell } from "./NumberCell.tsx";
import type { Opening } from "./Opened.tsx";
import type { PartProps } from "./Tiles.tsx";
import { type Load, loadsOf, SHARE_COUNTS, shareCount } from "./unit-rows.ts";

const SHARES = ["quantity", "quality", "progress"] as const;
const MEASURES: Readonly<Record<(typeof SHARES)[number], Measure>> = {
  quantity: "QUANTITY",
  quality: "QUALITY",
  progress: "PROGRESS",
};

/** Every person with tasks in the period: load beside the others, what is done, late and sent back, and a, b, c. */
export function PeopleTable({ report, onOpen }: PartProps): ReactElement | null {
  const translate = useTranslate();
  const [byLoad, setByLoad] = useSwitchInAddress("byLoad");
  const loads = loadsOf(report.workMeasures.items);
  const shown = byLoad ? loads.toSorted((one, other) => other.value - one.value) : loads;
  const left = report.workMeasures.total - loads.length;
  const regulations = regulationsOf(report.workMeasures.items);
  if (loads.length === 0) return null;
  return (
    <Section flush title={translate("unitWork.people")} subtitle={translate("unitWork.peopleHint")}>
      <WideTable name="unitWork.people" label={translate("unitWork.people")}>
        <TableHead>
          <TableRow>
            <TableCell component="th">{translate("unitWork.person")}</TableCell>
            <TableCell sortDirection={byLoad ? "desc" : false} sx={{ minWidth: 170 }}>
              <TableSortLabel active={byLoad} direction="desc" onClick={() => setByLoad(!byLoad)}>
                {translate("unitWork.load")}
              </TableSortLabel>
            </TableCell>
            {SHARE_COUNTS.map((count) => (
              <TableCell key={count} align="right">
                {translate(`unitWork.share.${count}`)}
              </TableCell>
            ))}
            {SHARES.map((name) => (
              <TableCell key={name} align="right">
                {translate(`unitWork.measure.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((load) => (
            <PersonRow key={load.line.personId} load={load} names={regulations.length > 1} onOpen={onOpen} />
          ))}
        </TableBody>
      </WideTable>
      {regulations.length > 0 && (
        <Stack component="section" aria-label={translate("unitWork.regulations")} sx={{ p: 2, gap: 0.5 }}>
          {regulations.map((one) => (
            <RegulationLine key={regulationKey(one)} regulation={one} />
          ))}
        </Stack>
      )}
      {report.workMeasures.unregulated > 0 && (
        <Typography variant="body2" color="warning" sx={{ p: 2 }}>
          {translate("unitWork.unregulated", { smart_count: report.workMeasures.unregulated })}
        </Typography>
      )}
      {left > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ p: 2 }}>
          {translate("unitWork.leftOut", { smart_count: left })}
        </Typography>
      )}
    </Section>
  );
}

interface PersonRowProps {
  readonly load: Load;
  /** Whether people have different regulations, so that each one's is said. */
  readonly names: boolean;
  readonly onOpen: (opening: Opening) => void;
}

function PersonRow({ load, names, onOpen }: PersonRowProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { line } = load;
  const name = line.person?.fullName ?? "–";
  const share = { kind: "shares", personId: line.personId } as const;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
        <Rule regulation={line.regulation} named={names} />
      </TableCell>
      <TableCell>
        <LoadBar load={load} />
      </TableCell>
      {SHARE_COUNTS.map((count) => (
        <NumberCell
          key={count}
          value={shareCount(line, count)}
          tone={count === "late" || count === "overdue" ? "error" : count === "returned" ? "warning" : null}
          label={`${name}, ${translate(`unitWork.share.${count}`).toLowerCase()}`}
          onOpen={() =>
            onOpen({
              ...{ ...share, count, title: `${name}: ${translate(`unitWork.share.${count}`).toLowerCase()}` },
              measure: count === "late" ? "PROGRESS" : count === "returned" ? "QUALITY" : "QUANTITY",
            })
          }
        />
      ))}
      {SHARES.map((one) => (
        <NumberCell
          key={one}
          value={line[one] === null ? "–" : format.share(line[one])}
          tone={null}
          label={`${name}, ${translate(`unitWork.measure.${one}`)}`}
          onOpen={() =>
            onOpen({
              ...{ ...share, count: "tasks", measure: MEASURES[one] },
              title: `${name}: ${translate(`unitWork.measureOf.${one}`)} ${wholeFraction(line[one] ?? "")}`,
            })
          }
        />
      ))}
    </TableRow>
  );
}

interface RuleProps {
  readonly regulation: Regulation | null;
  readonly named: boolean;
}

/** By what b and c of somebody are computed, where that is not the same for all. */
function Rule({ regulation, named }: RuleProps): ReactElement | null {
  const translate = useTranslate();
  const name = useRegulationName();
  if (regulation !== null && !named) return null;
  return (
    <Typography variant="caption" component="div" color={regulation === null ? "warning" : "textSecondary"}>
      {regulation === null ? translate("unitWork.unruled") : name(regulation)}
    </Typography>
  );
}

/** Converted work as a bar with its number, and in words where it is far from the others'. */
function LoadBar({ load }: { readonly load: Load }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const tone = load.weight === "heavy" ? "error" : load.weight === "light" ? "warning" : "primary";
  return (
    <Box>
      <LinearProgress
        variant="determinate"
        value={load.bar}
        color={tone}
        aria-hidden
        sx={{ height: 8, borderRadius: 4, mb: 0.25 }}
      />
      <Typography variant="body2" component="span" sx={{ fontVariantNumeric: "tabular-nums" }}>
        {format.exact(plain(load.line.assigned))}
      </Typography>
      {load.weight !== "even" && (
        <Typography variant="body2" component="span" sx={{ color: `${tone}.main`, fontWeight: 600 }}>
          {` · ${translate(`unitWork.weight.${load.weight}`)}`}
        </Typography>
      )}
    </Box>
  );
}
