import { Box, ButtonBase, Card, CircularProgress, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { DemoAccounts } from "../../../schema/operations/identity.ts";
import type { ResultOf } from "../../../schema/graphql.ts";

type DemoPerson = ResultOf<typeof DemoAccounts>["demoAccounts"][number];

interface DemoPeopleProps {
  readonly people: readonly DemoPerson[];
  /** Username that is being entered. */
  readonly busy: string | null;
  readonly onEnter: (username: string) => void;
}

/** The demo people, each with a line on what one sees through their eyes. */
export function DemoPeople({ people, busy, onEnter }: DemoPeopleProps): ReactElement {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ p: 2.5 }}>
      <Typography variant="h6" component="h2">
        {translate("khung.signIn.demoTitle")}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate("khung.signIn.demoHint")}
      </Typography>
      <Box
        sx={{
          display: "grid",
          gap: 1,
          mt: 2,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        {people.map((person) => (
          <PersonCard
            key={person.username}
            person={person}
            busy={busy === person.username}
            disabled={busy !== null}
            onEnter={onEnter}
          />
        ))}
      </Box>
    </Card>
  );
}

interface PersonCardProps {
  readonly person: DemoPerson;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onEnter: (username: string) => void;
}

function PersonCard({ person, busy, disabled, onEnter }: PersonCardProps): ReactElement {
  const locale = useLocale();
  return (
    <ButtonBase
      disabled={disabled}
      onClick={() => onEnter(person.username)}
      sx={{
        display: "flex",
        flexDirection: "column",
        alignItems: "stretch",
        justifyContent: "flex-start",
        textAlign: "start",
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        p: 1.5,
        opacity: disabled && !busy ? 0.6 : 1,
        "&:hover": { borderColor: "primary.main", bgcolor: "action.hover" },
      }}
    >
      <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
        <Typography variant="subtitle2" component="span" sx={{ flexGrow: 1 }}>
          {person.displayName}
        </Typography>
        {busy && <CircularProgress size={16} />}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {locale === "en" ? (person.noteEn ?? person.note) : person.note}
      </Typography>
    </ButtonBase>
  );
}
