import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { PostTargets } from "../../../../schema/operations/organization/post-target.ts";
import { CAME_ALONG } from "../../../shared/api/asked-query.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import type { Ability } from "../../../shared/ui/AbilityButton.tsx";
import { GoTo, Section } from "../../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../../shared/ui/states.tsx";
import { SetTargetButton } from "./SetTargetButton.tsx";
import { TargetCard } from "./TargetCard.tsx";
import { LINED } from "../lined.ts";

interface UnitTargetsProps {
  readonly unitId: string;
  readonly canSet: Ability;
}

/** The unit's own targets, for its page. */
export function UnitTargets({ unitId, canSet }: UnitTargetsProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(PostTargets, { unitId, includeSubtree: false }, CAME_ALONG);
  return (
    <Section
      flush
      title={translate("organization.target.title")}
      subtitle={<GoTo to={`/post-targets?unit=${unitId}`}>{translate("organization.target.all")}</GoTo>}
      actions={<SetTargetButton unitId={unitId} ability={canSet} />}
    >
      <Asked query={query}>
        {({ postTargets }) =>
          postTargets.length === 0 ? (
            <Quiet
              dense
              title={translate("organization.target.none")}
              hint={translate("organization.target.noneHint")}
            />
          ) : (
            <Stack component="ul" sx={LINED}>
              {postTargets.map((progress) => (
                <TargetCard
                  key={progress.target.id}
                  progress={progress}
                  actions={<SetTargetButton unitId={unitId} target={progress.target} ability={canSet} />}
                />
              ))}
            </Stack>
          )
        }
      </Asked>
    </Section>
  );
}
