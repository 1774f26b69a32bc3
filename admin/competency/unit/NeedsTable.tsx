import { Pagination, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { DevelopmentNeeds } from "../../../schema/operations/competency/gap.ts";
import { usePageInAddress, useSwitchInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Tick } from "../../shared/ui/fields.tsx";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { nameOf } from "../levels.ts";
import { linkToBelow, type Need, shownNeeds } from "./need-rows.ts";

interface NeedsProps {
  readonly unitId: string;
  readonly includeSubtree: boolean;
}

const PER_PAGE = 100;

/** What people of the units lack, most needed first. */
export function NeedsTable({ unitId, includeSubtree }: NeedsProps): ReactElement {
  const translate = useTranslate();
  const [page, setPage] = usePageInAddress();
  const [isWhole, setWhole] = useSwitchInAddress("all");
  const onlyBelow = !isWhole;
  const query = useAsk(
    DevelopmentNeeds,
    { unitId, includeSubtree, page: { page, perPage: PER_PAGE } },
    { keepFor: { unitId, includeSubtree } },
  );
  return (
    <Section
      flush
      title={translate("competency.need.title")}
      subtitle={translate("competency.need.hint")}
      actions={
        <Tick label={translate("competency.need.onlyBelow")} value={onlyBelow} onChange={(only) => setWhole(!only)} />
      }
    >
      <Asked query={query} lines={8}>
        {({ developmentNeeds: { items, total } }) => {
          const shown = shownNeeds(items, onlyBelow);
          if (shown.length === 0)
            return (
              <Quiet
                dense
                title={translate("competency.need.none")}
                hint={translate(total > 0 ? "competency.need.noneBelow" : "competency.need.noneHint")}
              />
            );
          return (
            <>
              <Needs needs={shown} />
              {total > PER_PAGE && (
                <Pagination
                  count={Math.ceil(total / PER_PAGE)}
                  page={page}
                  onChange={(_event, next) => setPage(next)}
                  sx={{ display: "flex", justifyContent: "center", py: 1.5 }}
                />
              )}
            </>
          );
        }}
      </Asked>
    </Section>
  );
}

function Needs({ needs }: { readonly needs: readonly Need[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <WideTable name="competency.needs" label={translate("competency.need.title")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("competency.name")}</TableCell>
          <TableCell>{translate("resources.units.name", 1)}</TableCell>
          <TableCell align="right">{translate("competency.need.below")}</TableCell>
          <TableCell align="right">{translate("competency.need.levelsMissing")}</TableCell>
          <TableCell align="right">{translate("competency.status.NOT_ASSESSED")}</TableCell>
          <TableCell align="right">{translate("competency.need.required")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {needs.map((need) => (
          <TableRow key={`${need.unit.id} ${need.frameworkCode} ${need.code}`} hover>
            <TableCell component="th" scope="row">
              {need.code}. {format.text(nameOf(need))}
            </TableCell>
            <TableCell>{need.unit.name}</TableCell>
            <TableCell align="right" sx={{ fontWeight: 600 }}>
              {need.below === 0 ? 0 : <GoTo to={linkToBelow(need)}>{need.below}</GoTo>}
            </TableCell>
            <TableCell align="right">{need.levelsMissing}</TableCell>
            <TableCell align="right">{need.notAssessed}</TableCell>
            <TableCell align="right">{need.required}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}
