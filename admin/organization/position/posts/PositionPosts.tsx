import { Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { PositionPosts as Document } from "../../../../schema/operations/organization/position-description.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { GoTo, Section } from "../../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../../shared/ui/states.tsx";

/** How many people each unit may have in the position. */
export function PositionPosts({ positionId }: { readonly positionId: string }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const query = useAsk(Document, { positionId });
  return (
    <Section
      title={translate("organization.position.posts")}
      subtitle={translate("organization.position.postsHint")}
      flush
    >
      <Asked query={query}>
        {({ positionPosts }) =>
          positionPosts.length === 0 ? (
            <Quiet
              dense
              title={translate("organization.position.noPosts")}
              hint={translate("organization.position.noPostsHint")}
            />
          ) : (
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{translate("resources.units.name", 1)}</TableCell>
                  <TableCell>{translate("organization.post.startsOn")}</TableCell>
                  <TableCell align="right">{translate("organization.post.assigned")}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {positionPosts.map(({ id, unit, count, startsOn }) => (
                  <TableRow key={id}>
                    <TableCell>
                      <GoTo to={`/units/${unit.id}/show`}>{unit.name}</GoTo>
                    </TableCell>
                    <TableCell>{format.day(startsOn)}</TableCell>
                    <TableCell align="right">{format.exact(count)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
              <TableFooter>
                <TableRow>
                  <TableCell colSpan={2} sx={{ fontWeight: 600, color: "text.primary" }}>
                    {translate("organization.position.postsTotal")}
                  </TableCell>
                  <TableCell align="right" sx={{ fontWeight: 600, color: "text.primary" }}>
                    {format.exact(positionPosts.reduce((sum, { count }) => sum + count, 0))}
                  </TableCell>
                </TableRow>
              </TableFooter>
            </Table>
          )
        }
      </Asked>
    </Section>
  );
}
