import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useCanAccess, useTranslate } from "react-admin";
import { Holidays, RemoveHoliday } from "../../../schema/operations/calendar/holiday.ts";
import { useAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { LinedList, PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { AddHolidayDialog, ChangeHolidayDialog, type Holiday } from "./HolidayDialog.tsx";

const FIRST_YEAR = 2018;

/** Public holidays and exchanged days of a year. */
export function HolidaysPage(): ReactElement {
  const translate = useTranslate();
  const thisYear = Number(localToday().slice(0, 4));
  const address = useAddress();
  const years = Array.from({ length: thisYear + 2 - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
  const year = years.find((each) => String(each) === address.get("year")) ?? thisYear;
  const [adding, setAdding] = useState(false);
  const { canAccess } = useCanAccess({ resource: "holidays", action: "create" });
  const query = useAsk(Holidays, { filter: { year }, page: { page: 1, perPage: 200 } });
  return (
    <>
      <Title title="organization.holiday.title" />
      <PageHead
        title={translate("organization.holiday.title")}
        subtitle={translate("organization.holiday.hint")}
        actions={
          canAccess === true && (
            <Button variant="contained" onClick={() => setAdding(true)}>
              {translate("organization.holiday.record")}
            </Button>
          )
        }
      />
      <TextField
        select
        label={translate("organization.holiday.year")}
        value={year}
        onChange={(event) => address.set({ year: String(event.target.value) })}
        sx={{ width: 140, mb: 2 }}
      >
        {years.map((each) => (
          <MenuItem key={each} value={each}>
            {each}
          </MenuItem>
        ))}
      </TextField>
      <Asked query={query}>{({ holidays }) => <Days holidays={holidays.items} />}</Asked>
      {adding && <AddHolidayDialog year={year} onClose={() => setAdding(false)} />}
    </>
  );
}

function Days({ holidays }: { readonly holidays: readonly Holiday[] }): ReactElement {
  const translate = useTranslate();
  const unconfirmed = holidays.filter(({ isConfirmed }) => !isConfirmed).length;
  return (
    <>
      {unconfirmed > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("organization.holiday.unconfirmedYear", { smart_count: unconfirmed })}
        </Alert>
      )}
      <Section flush>
        {holidays.length === 0 ? (
          <Quiet title={translate("organization.holiday.none")} hint={translate("organization.holiday.noneHint")} />
        ) : (
          <LinedList>
            {holidays.map((holiday) => (
              <Day key={holiday.id} holiday={holiday} />
            ))}
          </LinedList>
        )}
      </Section>
    </>
  );
}

function Day({ holiday }: { readonly holiday: Holiday }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [asking, setAsking] = useState<"edit" | "remove" | null>(null);
  const close = (): void => setAsking(null);
  const label = (field: string): string => translate(`organization.holiday.${field}`);
  const weekday = new Intl.DateTimeFormat(format.locale === "en" ? "en-GB" : "vi-VN", {
    weekday: "long",
    timeZone: "UTC",
  }).format(new Date(`${holiday.day}T00:00:00Z`));
  const ability = holiday.abilities.canChange;
  return (
    <Stack
      component="li"
      direction={{ xs: "column", sm: "row" }}
      sx={{ px: 2, py: 1.25, gap: 1, alignItems: { sm: "center" }, justifyContent: "space-between" }}
    >
      <Stack direction="row" sx={{ gap: 2, minWidth: 0 }}>
        <Box sx={{ width: 96, flexShrink: 0 }}>
          <Typography variant="subtitle2" component="span" sx={{ display: "block" }}>
            {format.day(holiday.day)}
          </Typography>
          <Typography variant="body2" color="textSecondary" component="span">
            {weekday}
          </Typography>
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
            <Typography component="span">{format.text({ vi: holiday.nameVi, en: holiday.nameEn })}</Typography>
            {holiday.kind === "WORKING" && <Status tone="info" label={label("kind.WORKING")} />}
            {!holiday.isConfirmed && <Status tone="warning" label={label("unconfirmed")} />}
          </Stack>
          <Typography variant="body2" color="textSecondary">
            {holiday.document}
          </Typography>
        </Box>
      </Stack>
      {ability.allowed && (
        <Stack direction="row" sx={{ gap: 0.5, flexShrink: 0 }}>
          <AbilityButton size="small" ability={ability} onClick={() => setAsking("edit")}>
            {label("correct")}
          </AbilityButton>
          <AbilityButton size="small" ability={ability} onClick={() => setAsking("remove")}>
            {label("remove")}
          </AbilityButton>
        </Stack>
      )}
      {asking === "edit" && <ChangeHolidayDialog holiday={holiday} onClose={close} />}
      {asking === "remove" && <RemoveDialog holiday={holiday} onClose={close} />}
    </Stack>
  );
}

function RemoveDialog({ holiday, onClose }: { readonly holiday: Holiday; readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const verb = useStaleVerb(RemoveHoliday, { done: "organization.holiday.removed", onDone: onClose });
  const { id, version } = holiday;
  return (
    <VersionedVerb
      open
      title={translate("organization.holiday.removeTitle", { day: format.day(holiday.day) })}
      consequence={translate("organization.holiday.consequence")}
      confirm={translate("organization.holiday.remove")}
      tone="warning"
      verb={verb}
      differences={[]}
      onConfirm={() => void verb.act({ input: { id, version } })}
      onClose={onClose}
    />
  );
}
