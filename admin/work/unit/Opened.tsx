import { List, ListItemButton, ListItemText, TablePagination } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { PersonShares } from "../../../schema/operations/work/drill.ts";
import { ReportTasks } from "../../../schema/operations/work/unit-work.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import type { Measure } from "../drill/share-words.ts";
import { RegulationLine } from "../drill/RegulationLine.tsx";
import { ShareDialog } from "../drill/ShareDialog.tsx";
import { ShareTable } from "../drill/ShareTable.tsx";
import { DueText } from "../task/DueText.tsx";
import { STATE_TONES } from "../task/task-words.ts";
import { type ShareCount, sharesOf, type TaskFilter } from "./unit-rows.ts";
import { useUnitWorkWhyWords } from "./why-words.ts";

/** The number that somebody opened. */
export type Opening =
  | { readonly kind: "tasks"; readonly title: string; readonly filter: TaskFilter }
  | {
      readonly kind: "shares";
      readonly title: string;
      readonly personId: string;
      readonly count: ShareCount;
      readonly measure: Measure;
    };

/** What is handed to every part of the report. */
export interface Place {
  readonly unitId: string;
  readonly from: string;
  readonly to: string;
}

interface OpenedProps {
  readonly opening: Opening;
  readonly place: Place;
  readonly onClose: () => void;
}

/** The tasks behind a number of the report. */
export function Opened({ opening, place, onClose }: OpenedProps): ReactElement {
  const words = useUnitWorkWhyWords();
  const hint = words(opening.kind === "tasks" ? "tasks" : EXPLAINED[opening.measure]);
  return (
    <ShareDialog title={opening.title} hint={hint} onClose={onClose}>
      {opening.kind === "tasks" ? (
        <Tasks filter={opening.filter} />
      ) : (
        <Shares opening={opening} from={place.from} to={place.to} />
      )}
    </ShareDialog>
  );
}

const PER_PAGE = 50;

/** Which of a, b, c a measure is about. */
const EXPLAINED = {
  QUANTITY: "QUANTITY",
  DONE: "QUANTITY",
  QUALITY: "QUALITY",
  PROGRESS: "PROGRESS",
  ON_TIME: "PROGRESS",
  LATE: "PROGRESS",
} as const satisfies Record<Measure, string>;

function Tasks({ filter }: { readonly filter: TaskFilter }): ReactElement {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const query = useAsk(ReportTasks, { filter, page: { page: page + 1, perPage: PER_PAGE } }, { keepFor: filter });
  return (
    <Asked query={query} lines={6}>
      {({ tasks: { items, total } }) =>
        total === 0 ? (
          <Quiet dense title={translate("unitWork.noTasks")} />
        ) : (
          <>
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
                  <DueText task={task} />
                  <Status tone={STATE_TONES[task.state]} label={translate(`unitWork.state.${task.state}`)} />
                </ListItemButton>
              ))}
            </List>
            {total > PER_PAGE && (
              <TablePagination
                component="div"
                count={total}
                page={page}
                rowsPerPage={PER_PAGE}
                rowsPerPageOptions={[PER_PAGE]}
                onPageChange={(_event, next) => setPage(next)}
              />
            )}
          </>
        )
      }
    </Asked>
  );
}

/** Whether what counts depends on a regulation. */
function isRuled(measure: Measure): boolean {
  return measure === "QUALITY" || measure === "PROGRESS";
}

interface SharesProps {
  readonly opening: Extract<Opening, { kind: "shares" }>;
  readonly from: string;
  readonly to: string;
}

function Shares({ opening, from, to }: SharesProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(PersonShares, { personId: opening.personId, from, to });
  return (
    <Asked query={query} lines={6}>
      {({ workMeasure }) => {
        const shares = sharesOf(opening.count, workMeasure.shares);
        return shares.length === 0 ? (
          <Quiet dense title={translate("unitWork.noTasks")} />
        ) : (
          <>
            {isRuled(opening.measure) && <RegulationLine regulation={workMeasure.regulation} spaced />}
            <ShareTable shares={shares} measure={opening.measure} />
          </>
        );
      }}
    </Asked>
  );
}
