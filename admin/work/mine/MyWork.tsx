import { Button, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, Title, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { MyWork as MyWorkQuery } from "../../../schema/operations/work/my-work.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { AssignDialog } from "../task/assign/AssignDialog.tsx";
import { addDays, spanOf } from "./period.ts";
import { PeriodBar } from "./PeriodBar.tsx";
import { ReportUnplanned } from "./ReportUnplanned.tsx";
import { useWorkView } from "./useWorkView.ts";
import { WorkOfPeriod } from "./WorkOfPeriod.tsx";

const OPEN = ["PROPOSED", "ASSIGNED", "IN_PROGRESS", "RETURNED", "SUBMITTED"] as const;

/** One's own tasks of a week or month, with what they come to so far. */
export function MyWork(): ReactElement {
  const translate = useTranslate();
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  const [open, setOpen] = useState<"report" | "assign" | null>(null);
  const person = data?.me?.person ?? null;
  const leads = (data?.me?.headedUnits ?? []).length > 0;
  return (
    <>
      <Title title="myWork.title" />
      <PageHead
        title={translate("myWork.title")}
        subtitle={translate("myWork.hint")}
        actions={
          <>
            {leads && (
              <Button component={LinkBase} to="/work/inbox" variant="outlined">
                {translate("taskInbox.title")}
              </Button>
            )}
            {leads && (
              <Button variant="outlined" onClick={() => setOpen("assign")}>
                {translate("task.assign.title")}
              </Button>
            )}
            {person !== null && (
              <Button variant="contained" onClick={() => setOpen("report")}>
                {translate("myWork.unplanned.do")}
              </Button>
            )}
          </>
        }
      />
      {data !== undefined && person === null && <Quiet title={translate("myWork.nobody")} />}
      {person !== null && <Own personId={person.id} />}
      {open === "assign" && <AssignDialog onClose={() => setOpen(null)} />}
      {open === "report" && person !== null && <ReportUnplanned personId={person.id} onClose={() => setOpen(null)} />}
    </>
  );
}

function Own({ personId }: { readonly personId: string }): ReactElement {
  const view = useWorkView();
  const { span, today, isCurrent } = view;
  const month = spanOf("month", isCurrent ? today : span.from);
  const before = { mine: "OWN" as const, dueTo: addDays(span.from, -1), states: [...OPEN] };
  const query = useAsk(MyWorkQuery, {
    ...{ personId, from: span.from, to: span.to, monthFrom: month.from, monthTo: month.to },
    // What is open from before is shown where today is shown.
    earlier: isCurrent ? before : { ids: [] },
  });
  return (
    <Stack sx={{ gap: 2 }}>
      <PeriodBar view={view} />
      <Asked query={query} lines={8}>
        {(work) => <WorkOfPeriod work={work} layout={view.layout} />}
      </Asked>
    </Stack>
  );
}
