import TaskAltIcon from "@mui/icons-material/TaskAlt";
import { Box, Stack } from "@mui/material";
import { type ReactElement, useMemo } from "react";
import { Title, usePermissions, useTranslate } from "react-admin";
import { FrontDoor } from "../../../schema/operations/app/front-door.ts";
import { Me } from "../../../schema/operations/identity.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localText, localToday, useFormat } from "../../shared/text/format.ts";
import type { DeskReader, Door } from "../../shared/ui/desk-line.ts";
import { PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { mayAccess } from "../access.ts";
import { MyRights } from "../parts/MyRights.tsx";
import { Recent } from "../search/Recent.tsx";
import { slices } from "../slices.ts";
import { FirstRunCard } from "../first-run/FirstRunCard.tsx";
import { DeskRow } from "./DeskRow.tsx";
import { partsFor, sectionsOf, tally } from "./desk-lines.ts";
import { Shortcuts } from "./Shortcuts.tsx";

const SOURCES = slices.flatMap(({ desk }) => desk ?? []);
const NOBODYS: Door = {};

/** The first page: what waits for me, asked in one request, each line with one click to where it is done. */
export function Desk(): ReactElement {
  const translate = useTranslate();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const { permissions } = usePermissions<readonly string[]>();
  const parts = partsFor(permissions ?? []);
  const asksAnything = Object.values(parts).includes(true);
  const door = useAsk(FrontDoor, parts, { enabled: permissions !== undefined && asksAnything });
  const isEmpty = permissions !== undefined && !asksAnything;
  return (
    <>
      <Title title="khung.dashboard.title" />
      <PageHead title={translate("khung.dashboard.hello", { name: me.data?.me?.account.displayName ?? "" })} />
      <Box sx={COLUMNS}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          {isEmpty ? (
            <Waiting door={NOBODYS} roles={permissions} />
          ) : (
            <Asked query={door} lines={6} dense={false}>
              {(answer) => <Waiting door={answer} roles={permissions ?? []} />}
            </Asked>
          )}
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Recent />
          <Shortcuts />
          <Section title={translate("khung.desk.rights")}>
            <Asked query={me}>{(answer) => answer.me && <MyRights me={answer.me} />}</Asked>
          </Section>
        </Stack>
      </Box>
    </>
  );
}

const COLUMNS = {
  display: "grid",
  gap: 2,
  alignItems: "start",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) 300px" },
} as const;

function useReader(roles: readonly string[]): DeskReader {
  const { locale } = useFormat();
  return useMemo(
    () => ({
      today: localToday(),
      may: (resource, act) => mayAccess(roles, resource, act),
      text: (vi, en) => localText({ vi, en }, locale),
      has: (role) => roles.includes(role),
    }),
    [roles, locale],
  );
}

function Waiting({ door, roles }: { readonly door: Door; readonly roles: readonly string[] }): ReactElement {
  const translate = useTranslate();
  const reader = useReader(roles);
  const sections = sectionsOf(SOURCES, door, reader);
  const { waiting, late } = tally(sections, reader.today);
  const next = sections.flatMap(({ lines }) => lines).find(({ count }) => count > 0);
  return (
    <>
      {door.firstRun?.isReady === false && <FirstRunCard />}
      {waiting === 0 && door.firstRun?.isReady !== false && (
        <Section>
          <Quiet
            dense
            icon={<TaskAltIcon color="success" />}
            title={translate("khung.desk.nothing")}
            hint={translate("khung.desk.nothingHint")}
          />
        </Section>
      )}
      {waiting > 0 && (
        <Box component="p" role="status" sx={{ m: 0, color: "text.secondary" }}>
          {translate("khung.desk.waiting", { smart_count: waiting })}
          {late > 0 && (
            <Box component="span" sx={{ color: "error.main", fontWeight: 600 }}>
              {` · ${translate("khung.desk.late", { smart_count: late })}`}
            </Box>
          )}
        </Box>
      )}
      {sections.map(({ group, lines }) => (
        <Section key={group} title={translate(`khung.desk.group.${group}`)}>
          <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
            {lines.map((line) => (
              <DeskRow key={line.key} line={line} isNext={line === next} today={reader.today} />
            ))}
          </Stack>
        </Section>
      ))}
    </>
  );
}
