import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { PositionRequirements } from "../../../schema/operations/competency/requirement.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Asked } from "../../shared/ui/states.tsx";
import { byGroup, isYesOrNo, nameOf, rangeText } from "../levels.ts";

/** The section of competencies in a position's description: group, competency, level. */
export function RequirementSummary({ positionId }: { readonly positionId: string }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const query = useAsk(PositionRequirements, { positionId });
  return (
    <Asked query={query}>
      {({ requirements }) => {
        if (requirements.length === 0)
          return <Typography color="textSecondary">{translate("competency.requirement.none")}</Typography>;
        return (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate("competency.group")}</TableCell>
                <TableCell>{translate("competency.name")}</TableCell>
                <TableCell align="right">{translate("competency.levelHead")}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {byGroup(requirements).flatMap((group) =>
                group.items.map((requirement, place) => (
                  <TableRow key={requirement.id}>
                    {place === 0 && (
                      <TableCell rowSpan={group.items.length} sx={{ verticalAlign: "top" }}>
                        {format.text(group.name)}
                      </TableCell>
                    )}
                    <TableCell>{format.text(nameOf(requirement.competency))}</TableCell>
                    <TableCell align="right">
                      {isYesOrNo(requirement.competency) ? translate("competency.mustMeet") : rangeText(requirement)}
                    </TableCell>
                  </TableRow>
                )),
              )}
            </TableBody>
          </Table>
        );
      }}
    </Asked>
  );
}
