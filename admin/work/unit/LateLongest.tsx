import { Button, List, ListItemButton, ListItemText, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { PartProps } from "./Tiles.tsx";
import { daysLate } from "./unit-rows.ts";

/** What is late longest today, whatever the period; nothing where nothing is late. */
export function LateLongest({ report, place, today, onOpen }: PartProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { items, total } = report.longest;
  if (total === 0) return null;
  const all = { unitId: place.unitId, includeSubtree: true, late: true };
  return (
    <Section
      flush
      title={translate("unitWork.longest")}
      subtitle={translate("unitWork.longestHint", { smart_count: total })}
      actions={
        total > items.length && (
          <Button onClick={() => onOpen({ kind: "tasks", title: translate("unitWork.allLate"), filter: all })}>
            {translate("unitWork.seeAll", { count: total })}
          </Button>
        )
      }
    >
      <List component="div" disablePadding>
        {items.map((task) => (
          <ListItemButton
            key={task.id}
            component={LinkBase}
            to={`/work/tasks/${task.id}`}
            divider
            sx={{ gap: 1, flexWrap: "wrap" }}
          >
            <ListItemText
              sx={{ flexBasis: 260 }}
              primary={[task.productCode, task.title].filter(Boolean).join(" · ")}
              secondary={[task.owner?.fullName ?? translate("unitWork.noOwner"), task.unit.name].join(" · ")}
            />
            <Typography color="error" sx={{ fontWeight: 600 }}>
              {translate("unitWork.daysLate", { smart_count: daysLate(task, today) })}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {translate("drill.due", { day: format.day(task.dueOn) })}
            </Typography>
          </ListItemButton>
        ))}
      </List>
    </Section>
  );
}
