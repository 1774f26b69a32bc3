import AddIcon from "@mui/icons-material/Add";
import { Button, List, ListItemButton, ListItemText, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, Title, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { ActionProgrammes } from "../../../schema/operations/work/programme.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { type ListedProgramme, STATE_TONES } from "./programme.ts";

/** One's own programmes, and those of others that one hears or follows. */
export function ProgrammesPage(): ReactElement {
  const translate = useTranslate();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const personId = me.data?.me?.person?.id ?? null;
  const query = useAsk(ActionProgrammes, { page: { page: 1, perPage: 200 } });
  const write = (
    <Button component={LinkBase} to="/programmes/new" variant="contained" startIcon={<AddIcon />}>
      {translate("programme.write")}
    </Button>
  );
  return (
    <>
      <Title defaultTitle={translate("programme.title")} />
      <PageHead
        title={translate("programme.title")}
        subtitle={translate("programme.subtitle")}
        actions={personId === null ? undefined : write}
      />
      <Asked query={query} lines={6}>
        {({ actionProgrammes: { items } }) => (
          <Stack sx={{ gap: 2 }}>
            {personId !== null && (
              <Part
                title="programme.mine"
                empty="programme.noneMine"
                rows={items.filter((one) => one.personId === personId)}
              />
            )}
            <Part
              title="programme.others"
              empty="programme.none"
              rows={items.filter((one) => one.personId !== personId)}
            />
          </Stack>
        )}
      </Asked>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly empty: string;
  readonly rows: readonly ListedProgramme[];
}

function Part({ title, empty, rows }: PartProps): ReactElement {
  const translate = useTranslate();
  return (
    <Section title={translate(title)} flush>
      {rows.length === 0 ? (
        <Quiet dense title={translate(empty)} hint={translate(`${empty}Hint`)} />
      ) : (
        <List component="div" disablePadding>
          {rows.map((row) => (
            <ProgrammeLine key={row.id} row={row} />
          ))}
        </List>
      )}
    </Section>
  );
}

function ProgrammeLine({ row }: { readonly row: ListedProgramme }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { result } = row;
  return (
    <ListItemButton
      component={LinkBase}
      to={`/programmes/${row.id}`}
      divider
      sx={{ gap: 1, flexWrap: "wrap", justifyContent: "space-between" }}
    >
      <ListItemText
        sx={{ flexBasis: 260 }}
        primary={`${row.person.fullName} · ${row.unit.name}`}
        secondary={`${row.body.name} · ${format.span(row.startsOn, row.endsOn)}`}
      />
      <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
        {result !== null && (row.state === "APPROVED" || row.state === "ENDED") && (
          <Typography variant="body2">
            {translate("programme.resultShort", { ...result, share: format.share(result.share) })}
          </Typography>
        )}
        <Status tone={STATE_TONES[row.state]} label={translate(`programme.state.${row.state}`)} />
      </Stack>
    </ListItemButton>
  );
}
