import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { PostTargetsPage as PageOfTargets } from "../../../../schema/operations/organization/post-target.ts";
import { UnitTree } from "../../../../schema/operations/organization.ts";
import { UnitPicker } from "../../../cycle/pickers.tsx";
import { useAddress } from "../../../shared/api/useAddress.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { localToday } from "../../../shared/text/format.ts";
import { DayField } from "../../../shared/ui/fields.tsx";
import { PageHead, Section } from "../../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../../shared/ui/states.tsx";
import { SetTargetButton } from "./SetTargetButton.tsx";
import { TargetCard } from "./TargetCard.tsx";
import { LINED } from "../lined.ts";

/** Dated targets of titles and posts of a unit and those below it, beside what there is. */
export function PostTargetsPage(): ReactElement {
  const translate = useTranslate();
  const address = useAddress();
  const roots = useAsk(UnitTree, { levels: 0 }, { staleTime: 60_000 });
  const unitId = address.get("unit") ?? roots.data?.unitTree[0]?.id ?? null;
  const on = address.get("on") ?? "";
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : localToday();
  return (
    <>
      <Title title="organization.target.title" />
      <PageHead title={translate("organization.target.title")} subtitle={translate("organization.target.hint")} />
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: { sm: 2 }, mb: 2 }}>
        <UnitPicker value={unitId} onPick={(unit) => address.set({ unit })} />
        <Stack sx={{ width: { sm: 200 } }}>
          <DayField label={translate("organization.target.asOf")} value={asOf} onChange={(on) => address.set({ on })} />
        </Stack>
      </Stack>
      {unitId !== null && <Targets unitId={unitId} asOf={asOf} />}
    </>
  );
}

function Targets({ unitId, asOf }: { readonly unitId: string; readonly asOf: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(PageOfTargets, { unitId, asOf });
  const unit = query.data?.unit;
  const canSet = unit?.abilities.canMove;
  return (
    <Section flush title={unit?.name} actions={canSet && <SetTargetButton unitId={unitId} ability={canSet} />}>
      <Asked query={query}>
        {({ postTargets }) =>
          postTargets.length === 0 ? (
            <Quiet title={translate("organization.target.none")} hint={translate("organization.target.noneHint")} />
          ) : (
            <Stack component="ul" sx={LINED}>
              {postTargets.map((progress) => (
                <TargetCard
                  key={progress.target.id}
                  progress={progress}
                  withUnit
                  actions={
                    canSet &&
                    progress.target.unit.id === unitId && (
                      <SetTargetButton unitId={unitId} target={progress.target} ability={canSet} />
                    )
                  }
                />
              ))}
            </Stack>
          )
        }
      </Asked>
    </Section>
  );
}
