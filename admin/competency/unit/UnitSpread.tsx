import { Button, MenuItem, Stack, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { CompetencySpread } from "../../../schema/operations/competency/gap.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { GAP_STATUSES, type GapStatus } from "../gap/gap-rows.ts";
import { PagedGaps } from "../gap/PagedGaps.tsx";
import { SpreadTable } from "../gap/SpreadTable.tsx";
import { readCompetency, type UnitChoice } from "./useUnitChoice.ts";

interface UnitSpreadProps {
  readonly unitId: string;
  readonly choice: UnitChoice;
}

/** People by competency and level, and the list behind the numbers. */
export function UnitSpread({ unitId, choice }: UnitSpreadProps): ReactElement {
  const translate = useTranslate();
  const { includeSubtree } = choice;
  const query = useAsk(CompetencySpread, { unitId, includeSubtree });
  return (
    <Asked query={query} lines={8}>
      {({ competencySpread }) =>
        competencySpread.length === 0 ? (
          <Quiet
            title={translate("competency.unit.none")}
            hint={translate("competency.unit.noneHint")}
            action={<GoTo to="/positions">{translate("competency.unit.toPositions")}</GoTo>}
          />
        ) : (
          <Stack sx={{ gap: 2 }}>
            <Section title={translate("competency.spread.title")} subtitle={translate("competency.spread.hint")} flush>
              <SpreadTable
                spreads={competencySpread}
                onPick={({ frameworkCode, code }, status) =>
                  choice.set({ competency: `${frameworkCode} ${code}`, status })
                }
              />
            </Section>
            <Behind unitId={unitId} choice={choice} />
          </Stack>
        )
      }
    </Asked>
  );
}

function Behind({ unitId, choice }: UnitSpreadProps): ReactElement {
  const translate = useTranslate();
  const { includeSubtree, competency } = choice;
  const status: GapStatus = GAP_STATUSES.find((each) => each === choice.status) ?? "BELOW";
  const { frameworkCode, competencyCode } = readCompetency(competency);
  const filter = { unitId, includeSubtree, statuses: [status], frameworkCode, competencyCode };
  return (
    <Section
      flush
      title={
        competency === null
          ? translate("competency.list.all")
          : translate("competency.list.of", { code: competencyCode })
      }
      actions={
        <>
          {competency !== null && (
            <Button size="small" onClick={() => choice.set({ competency: null })}>
              {translate("competency.list.showAll")}
            </Button>
          )}
          <TextField
            select
            label={translate("competency.list.status")}
            value={status}
            onChange={(event) => choice.set({ status: event.target.value })}
            sx={{ width: 190 }}
          >
            {GAP_STATUSES.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`competency.status.${each}`)}
              </MenuItem>
            ))}
          </TextField>
        </>
      }
    >
      <PagedGaps
        key={JSON.stringify(filter)}
        filter={filter}
        empty={<Quiet dense title={translate("competency.list.none")} />}
      />
    </Section>
  );
}
