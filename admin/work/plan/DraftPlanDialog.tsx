import { MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { OwnPosts } from "../../../schema/operations/work/assign.ts";
import { DraftWorkPlan } from "../../../schema/operations/work/plan.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { formatDay, localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine, Tick } from "../../shared/ui/fields.tsx";
import { firstDayOf, PLAN_KINDS, type PlanKind } from "./plan-rows.ts";

/** Begins a plan: whose, for which period, and what it is called. */
export function DraftPlanDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const keyOf = useSubmitKey();
  const places = usePlaces();
  const [isPersonal, setPersonal] = useState<boolean | null>(null);
  const [unit, setUnit] = useState<Picked | null>(null);
  const [kind, setKind] = useState<PlanKind>("MONTH");
  const [startsOn, setStartsOn] = useState(() => firstDayOf("MONTH", localToday()));
  const [typedTitle, setTitle] = useState<string | null>(null);
  const personal = isPersonal ?? places.headed === null;
  const place = unit ?? (personal ? places.post : places.headed);
  const title = typedTitle ?? translate(`plan.usualTitle.${kind}`, periodOf(startsOn));
  const { act, busy } = useVerb(DraftWorkPlan, {
    done: "plan.drafted",
    onDone: ({ draftWorkPlan }) => navigate(`/plans/${draftWorkPlan.id}`),
  });
  const content = {
    ...{ unitId: place?.id ?? "", isPersonal: personal, kind, startsOn, title: title.trim(), items: [] },
  };
  return (
    <ConfirmVerb
      open
      title={translate("plan.draft")}
      consequence={translate("plan.draftText")}
      confirm={translate("plan.draft")}
      busy={busy}
      disabled={content.unitId === "" || content.title === "" || startsOn === ""}
      onConfirm={() => void act({ input: { ...content, idempotencyKey: keyOf(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1.5, pt: 0.5 }}>
        {places.post !== null && (
          <Tick
            label={translate("plan.personal")}
            value={personal}
            onChange={(next) => {
              setPersonal(next);
              setUnit(null);
            }}
          />
        )}
        <UnitPicker required name="unitId" label={translate("plan.unit")} value={place} onPick={setUnit} />
        <TextField
          select
          label={translate("plan.kindLabel")}
          value={kind}
          onChange={(event) => {
            const next = event.target.value as PlanKind;
            setKind(next);
            setStartsOn(firstDayOf(next, startsOn === "" ? localToday() : startsOn));
          }}
        >
          {PLAN_KINDS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`plan.kind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <DayField
          name="startsOn"
          label={translate("plan.startsOn")}
          value={startsOn}
          onChange={(day) => setStartsOn(day === "" ? "" : firstDayOf(kind, day))}
        />
        <TextLine
          required
          name="title"
          label={translate("plan.name")}
          value={title}
          maxLength={500}
          onChange={setTitle}
        />
      </Stack>
    </ConfirmVerb>
  );
}

function periodOf(startsOn: string): Record<string, string | number> {
  return {
    month: Number(startsOn.slice(5, 7)),
    quarter: Math.ceil(Number(startsOn.slice(5, 7)) / 3),
    year: startsOn.slice(0, 4),
    day: formatDay(startsOn),
  };
}

interface Places {
  /** The unit that one heads. */
  readonly headed: Picked | null;
  /** The unit in which one works. */
  readonly post: Picked | null;
}

/** Where the viewer may begin a plan without looking for a unit. */
function usePlaces(): Places {
  const me = useAsk(Me, {}, { staleTime: 60_000 }).data?.me;
  const personId = me?.person?.id ?? "";
  const posts = useAsk(OwnPosts, { personId }, { enabled: personId !== "", staleTime: 60_000 });
  const today = localToday();
  const own = (posts.data?.person?.appointments ?? [])
    .filter(({ endsOn }) => endsOn === null || endsOn >= today)
    .toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary))[0]?.unit;
  const headed = me?.headedUnits[0];
  return {
    headed: headed ? { id: headed.id, name: headed.name, hint: "" } : null,
    post: own ? { id: own.id, name: own.name, hint: "" } : null,
  };
}
