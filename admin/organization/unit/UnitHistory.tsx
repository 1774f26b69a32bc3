import { Divider, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { UnitSuccessions } from "../../../schema/operations/organization-verbs.ts";
import { CAME_ALONG } from "../../shared/api/asked-query.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Trouble } from "../../shared/ui/states.tsx";
import type { Succession } from "./unit-rows.ts";

/** Mergers, splits and renamings of the unit; a unit without any shows nothing. */
export function UnitHistory({ unitId }: { readonly unitId: string }): ReactElement | null {
  const translate = useTranslate();
  const { data, error, refetch } = useAsk(UnitSuccessions, { unitId }, CAME_ALONG);
  const items = data?.unitSuccessions.items ?? [];
  if (error === null && items.length === 0) return null;
  return (
    <Section title={translate("organization.succession.history")}>
      {error !== null && <Trouble dense error={error} onRetry={() => void refetch()} />}
      <Stack component="ul" divider={<Divider />} sx={{ listStyle: "none", m: 0, p: 0, gap: 1 }}>
        {items.map((succession) => (
          <SuccessionLine key={succession.id} succession={succession} />
        ))}
      </Stack>
    </Section>
  );
}

function SuccessionLine({ succession }: { readonly succession: Succession }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const side = (name: "FROM" | "TO"): Succession["members"] =>
    succession.members.filter((member) => member.side === name);
  return (
    <Stack component="li" sx={{ gap: 0.25 }}>
      <Typography variant="subtitle2">
        {translate(`organization.successionKind.${succession.kind}`)} · {format.day(succession.takesEffectOn)}
      </Typography>
      <Units label={translate("organization.succession.from")} members={side("FROM")} />
      <Units label={translate("organization.succession.to")} members={side("TO")} />
      <Typography variant="body2" color="textSecondary">
        {[succession.documentNumber, succession.documentTitle, succession.note].filter(Boolean).join(" · ")}
      </Typography>
    </Stack>
  );
}

function Units({
  label,
  members,
}: {
  readonly label: string;
  readonly members: Succession["members"];
}): ReactElement | null {
  if (members.length === 0) return null;
  return (
    <Typography variant="body2" component="div">
      {label}:{" "}
      {members.map(({ unit }, place) => (
        <span key={unit.id}>
          {place > 0 && ", "}
          <GoTo to={`/units/${unit.id}/show`}>{unit.name}</GoTo>
        </span>
      ))}
    </Typography>
  );
}
