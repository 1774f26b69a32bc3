import { Pagination, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { CycleExclusions } from "../../../schema/operations/cycle.ts";
import { usePageInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";

const PER_PAGE = 10;

/** Who got no evaluation when the cycle was opened, and why: nobody is forgotten silently. */
export function Exclusions({ cycleId, total }: { readonly cycleId: string; readonly total: number }): ReactElement {
  const translate = useTranslate();
  const [page, setPage] = usePageInAddress("excluded");
  const query = useAsk(CycleExclusions, { cycleId, page: { page, perPage: PER_PAGE } });
  return (
    <Section
      flush
      title={translate("cycle.exclusion.title", { smart_count: total })}
      subtitle={translate("cycle.exclusion.hint")}
    >
      <Asked query={query}>
        {({ cycleExclusions }) => (
          <WideTable label={translate("cycle.exclusion.hint")}>
            <TableHead>
              <TableRow>
                <TableCell>{translate("resources.persons.fields.fullName")}</TableCell>
                <TableCell>{translate("resources.units.name", 1)}</TableCell>
                <TableCell>{translate("cycle.exclusion.reason")}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {cycleExclusions.items.map((one) => (
                <TableRow key={one.id}>
                  <TableCell component="th" scope="row">
                    <GoTo to={`/persons/${one.person.id}/show`}>{one.person.fullName}</GoTo>
                  </TableCell>
                  <TableCell>{one.unit.name}</TableCell>
                  <TableCell>{translate(`cycle.exclusion.${one.reason}`)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </WideTable>
        )}
      </Asked>
      {total > PER_PAGE && (
        <Pagination
          sx={{ p: 1.5 }}
          size="small"
          page={page}
          count={Math.ceil(total / PER_PAGE)}
          onChange={(_event, next) => setPage(next)}
        />
      )}
    </Section>
  );
}
