import { Alert, Box, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { Title, usePermissions, useTranslate } from "react-admin";
import { QuotaBoardOf, QuotaGroups } from "../../../schema/operations/evaluation/quota.ts";
import { CyclePicker, UnitPicker } from "../../cycle/pickers.tsx";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet, Waiting } from "../../shared/ui/states.tsx";
import { usePlace } from "../usePlace.ts";
import { AllAgencies } from "./AllAgencies.tsx";
import { ExtensionPanel } from "./ExtensionPanel.tsx";
import { GroupBar } from "./GroupBar.tsx";
import { Lines } from "./Lines.tsx";

/** The quota of a whole agency on one screen: what is allowed, who would stand where, and whose decision it is. */
export function QuotaPage(): ReactElement {
  const translate = useTranslate();
  const place = usePlace("QUOTA");
  const { permissions } = usePermissions<readonly string[]>();
  const seesAll = permissions?.some((role) => ["ORG_SPECIALIST", "AUTHORITY", "AUDITOR"].includes(role)) === true;
  return (
    <>
      <Title defaultTitle={translate("evaluation.quota.title")} />
      <PageHead title={translate("evaluation.quota.title")} subtitle={translate("evaluation.quota.hint")} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate("evaluation.quota.peoplePick")}
      </Alert>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5, mb: 2 }}>
        <UnitPicker value={place.unitId} onPick={(unitId) => place.set({ unitId })} />
        <CyclePicker value={place.cycleId} onPick={(cycleId) => place.set({ cycleId })} pickFirst={place.ready} />
      </Stack>
      {!place.ready && <Waiting />}
      {place.cycleId !== null && place.unitId !== null && (
        <Board key={`${place.unitId} ${place.cycleId}`} unitId={place.unitId} cycleId={place.cycleId} />
      )}
      {place.ready && place.unitId === null && (
        <Quiet
          dense
          title={translate("evaluation.quota.pick")}
          {...(seesAll ? { hint: translate("evaluation.quota.pickHint") } : {})}
        />
      )}
      {seesAll && place.cycleId !== null && (
        <Box className={place.unitId === null ? "" : "not-printed"}>
          <All cycleId={place.cycleId} onPick={(unitId) => place.set({ unitId })} />
        </Box>
      )}
    </>
  );
}

interface BoardProps {
  readonly unitId: string;
  readonly cycleId: string;
}

function Board({ unitId, cycleId }: BoardProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(QuotaBoardOf, { unitId, cycleId });
  return (
    <Asked query={query} lines={8}>
      {({ quotaBoard: board }) => (
        <Stack sx={{ gap: 2 }}>
          {board.withoutOwn && <Alert severity="info">{translate("evaluation.quota.withoutOwnHint")}</Alert>}
          <Section
            title={board.unitName}
            subtitle={translate("evaluation.quota.groupsHint")}
            actions={<ExtensionPanel board={board} cycleId={cycleId} />}
          >
            {board.groups.length === 0 ? (
              <Quiet dense title={translate("evaluation.quota.none")} hint={translate("evaluation.quota.noneHint")} />
            ) : (
              board.groups.map((group) => (
                <GroupBar
                  key={`${group.by} ${group.name} ${group.grade} ${String(group.base)}`}
                  group={group}
                  lines={board.lines}
                />
              ))
            )}
          </Section>
          {board.lines.length > 0 && <Lines board={board} />}
        </Stack>
      )}
    </Asked>
  );
}

interface AllProps {
  readonly cycleId: string;
  readonly onPick: (unitId: string) => void;
}

function All({ cycleId, onPick }: AllProps): ReactElement {
  const query = useAsk(QuotaGroups, { cycleId });
  return (
    <Asked query={query} lines={4}>
      {({ quotaGroups }) => <AllAgencies groups={quotaGroups} onPick={onPick} />}
    </Asked>
  );
}
