import { Box, ButtonBase, Card, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { lackOfUnit } from "../drill/regulation-words.ts";
import { plain } from "../task/task-words.ts";
import type { Opening, Place } from "./Opened.tsx";
import { type Count, COUNTS, type Report, tasksOf } from "./unit-rows.ts";

/** What each part of the report gets. */
export interface PartProps {
  readonly report: Report;
  readonly place: Place;
  readonly today: string;
  readonly onOpen: (opening: Opening) => void;
}

/** The whole unit in six numbers, each a door to its tasks, and its a, b, c. */
export function Tiles({ report, place, today, onOpen }: PartProps): ReactElement {
  const translate = useTranslate();
  const { total } = report.workProgress;
  return (
    <Box>
      <Box
        sx={{
          display: "grid",
          gap: 1.5,
          gridTemplateColumns: { xs: "1fr 1fr", sm: "repeat(3, 1fr)", lg: "repeat(6, 1fr)" },
        }}
      >
        {COUNTS.map((count) => (
          <Tile
            key={count}
            count={count}
            value={total[count]}
            onOpen={() =>
              onOpen({
                kind: "tasks",
                title: translate(`unitWork.count.${count}`),
                filter: tasksOf(count, null, place, today),
              })
            }
          />
        ))}
      </Box>
      <Sentence report={report} />
    </Box>
  );
}

interface TileProps {
  readonly count: Count;
  readonly value: number;
  readonly onOpen: () => void;
}

function Tile({ count, value, onOpen }: TileProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const presses = count === "late" && value > 0;
  return (
    <Card sx={presses ? { borderColor: "error.main" } : {}}>
      <ButtonBase
        onClick={onOpen}
        disabled={value === 0}
        sx={{
          display: "flex",
          flexDirection: "column",
          alignItems: "flex-start",
          justifyContent: "space-between",
          width: "100%",
          height: "100%",
          textAlign: "left",
          p: 1.5,
          "&:hover": { bgcolor: "action.hover" },
        }}
      >
        <Typography variant="body2" color="textSecondary" component="span">
          {translate(`unitWork.count.${count}`)}
        </Typography>
        <Typography
          component="span"
          sx={{ fontSize: "1.75rem", fontWeight: 600, lineHeight: 1.2 }}
          color={presses ? "error" : "textPrimary"}
        >
          {format.exact(value)}
        </Typography>
      </ButtonBase>
    </Card>
  );
}

/** The unit's numbers in words. */
function Sentence({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { unit, unregulated } = report.workMeasures;
  const lack = lackOfUnit(unit.quantity, unregulated);
  const missing =
    lack === "insufficient" ? translate("drill.insufficient").toLowerCase() : translate(`unitWork.${lack}`);
  const share = (exact: string | null): string => (exact === null ? missing : format.share(exact));
  return (
    <>
      <Typography sx={{ mt: 1.5 }}>
        {translate("unitWork.sentence", {
          quantity: share(unit.quantity),
          quality: share(unit.quality),
          progress: share(unit.progress),
          completed: format.exact(plain(unit.completed)),
          assigned: format.exact(plain(unit.assigned)),
        })}
      </Typography>
      <Typography>
        {translate("unitWork.delays", { late: format.exact(unit.late), overdue: format.exact(unit.overdue) })}
      </Typography>
    </>
  );
}
