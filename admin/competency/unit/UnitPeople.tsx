import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Appointments } from "../../../schema/operations/person.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { LINED } from "../../organization/position/lined.ts";

interface UnitPeopleProps {
  readonly unitId: string;
  readonly includeSubtree: boolean;
}

/** Whom the viewer sees in the unit, each leading to the person's competencies. */
export function UnitPeople({ unitId, includeSubtree }: UnitPeopleProps): ReactElement {
  const translate = useTranslate();
  const filter = { unitId, includeSubtree, asOf: localToday() };
  const query = useAsk(Appointments, { filter, page: { page: 1, perPage: 200 } });
  return (
    <Asked query={query} lines={8}>
      {({ appointments: { items, total } }) =>
        items.length === 0 ? (
          <Quiet title={translate("competency.people.none")} hint={translate("competency.people.noneHint")} />
        ) : (
          <Section
            flush
            title={translate("competency.people.title")}
            subtitle={
              total > items.length
                ? translate("competency.people.more", { shown: items.length, total })
                : translate("competency.people.hint")
            }
          >
            <Stack component="ul" sx={LINED}>
              {items.map(({ id, person, position, unit }) => (
                <Stack component="li" key={id} direction={{ sm: "row" }} sx={{ px: 2, py: 1, gap: { xs: 0, sm: 2 } }}>
                  <Typography sx={{ minWidth: { sm: 240 } }}>
                    <GoTo to={`/competencies/persons/${person.id}`}>{person.fullName}</GoTo>
                  </Typography>
                  <Typography variant="body2" color="textSecondary">
                    {position.name} · {unit.name}
                  </Typography>
                </Stack>
              ))}
            </Stack>
          </Section>
        )
      }
    </Asked>
  );
}
