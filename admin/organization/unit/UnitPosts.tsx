import { Stack, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Posts } from "../../../schema/operations/organization.ts";
import { Appointments } from "../../../schema/operations/person.ts";
import { CAME_ALONG } from "../../shared/api/asked-query.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import type { Ability } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { UnitTargets } from "../position/target/UnitTargets.tsx";
import { SetPostsButton } from "./SetPostsButton.tsx";
import { openPosts, type StaffingRow, staffingOf } from "./staffing.ts";

interface UnitPostsProps {
  readonly unitId: string;
  readonly canSet: Ability;
}

/** How many people the unit may have in each position, and how many it has. */
export function UnitPosts({ unitId, canSet }: UnitPostsProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(Posts, { unitId }, CAME_ALONG);
  const people = useAsk(Appointments, { filter: { unitId, asOf: localToday() }, page: { page: 1, perPage: 200 } });
  const { items = [], total = 0 } = people.data?.appointments ?? {};
  const everybody = total > 0 && items.length === total ? items : null;
  return (
    <Stack sx={{ gap: 2, minWidth: 0 }}>
      <Section
        title={translate("organization.unit.posts")}
        subtitle={everybody === null ? translate("organization.post.presentUnknown") : undefined}
        flush
        actions={query.data && <SetPostsButton unitId={unitId} posts={query.data.posts} ability={canSet} />}
      >
        <Asked query={query}>
          {({ posts }) => {
            const rows = staffingOf(posts, everybody);
            if (rows.length === 0) return <Quiet dense title={translate("organization.unit.noPosts")} />;
            return <StaffingTable rows={rows} />;
          }}
        </Asked>
      </Section>
      <UnitTargets unitId={unitId} canSet={canSet} />
    </Stack>
  );
}

function StaffingTable({ rows }: { readonly rows: readonly StaffingRow[] }): ReactElement {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate("organization.post.position")}</TableCell>
          <TableCell align="right">{translate("organization.post.assigned")}</TableCell>
          <TableCell align="right">{translate("organization.post.present")}</TableCell>
          <TableCell align="right">{translate("organization.post.open")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.positionId}>
            <TableCell>
              <GoTo to={`/positions/${row.positionId}/show`}>{row.name}</GoTo>
            </TableCell>
            <TableCell align="right">{row.assigned}</TableCell>
            <TableCell
              align="right"
              sx={row.present !== null && row.present > row.assigned ? { color: "warning.main", fontWeight: 600 } : {}}
            >
              {row.present ?? "–"}
            </TableCell>
            <TableCell align="right">{openPosts(row) ?? "–"}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
