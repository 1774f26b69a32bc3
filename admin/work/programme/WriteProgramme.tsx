import AddIcon from "@mui/icons-material/Add";
import { Box, Button, MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useNavigate, useParams, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { Me } from "../../../schema/operations/identity.ts";
import { ActionProgramme, ProgrammeChoices } from "../../../schema/operations/work/programme.ts";
import { DraftActionProgramme, SaveActionProgramme } from "../../../schema/operations/work/programme-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { DayField, isBefore } from "../../shared/ui/fields.tsx";
import { GoTo, PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { CommitmentForm } from "./CommitmentForm.tsx";
import { draftOf, newCommitment, newDraft, type ProgrammeDraft, withEntry } from "./draft-rows.ts";
import type { Programme } from "./programme.ts";

type Choices = ResultOf<typeof ProgrammeChoices>;

/** The form of a programme, for a new one and for one that is a draft or was sent back. */
export function WriteProgramme(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const personId = me.data?.me?.person?.id ?? "";
  const choices = useAsk(ProgrammeChoices, { personId }, { enabled: personId !== "" });
  const stored = useAsk(ActionProgramme, { id }, { enabled: id !== "" });
  if (me.data !== undefined && personId === "")
    return <NoPost back={id === "" ? "/programmes" : `/programmes/${id}`} />;
  return (
    <Asked query={choices} lines={8}>
      {(known) =>
        id === "" ? (
          <Form choices={known} stored={null} />
        ) : (
          <Asked query={stored} lines={10}>
            {({ actionProgramme }) => <Form key={actionProgramme.id} choices={known} stored={actionProgramme} />}
          </Asked>
        )
      }
    </Asked>
  );
}

/** Only who holds a post writes a programme for it; other accounts read. */
function NoPost({ back }: { readonly back: string }): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Title defaultTitle={translate("programme.edit")} />
      <Quiet
        title={translate("programme.noPost")}
        hint={translate("programme.noneMineHint")}
        action={<GoTo to={back}>{translate("programme.back")}</GoTo>}
      />
    </>
  );
}

interface FormProps {
  readonly choices: Choices;
  readonly stored: Programme | null;
}

function Form({ choices, stored }: FormProps): ReactElement {
  const translate = useTranslate();
  const [draft, setDraft] = useState(() => (stored === null ? firstDraft(choices) : draftOf(stored)));
  const change = (part: Partial<ProgrammeDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const { act, busy } = useSaving(stored);
  const title = translate(stored === null ? "programme.write" : "programme.edit");
  const back = stored === null ? "/programmes" : `/programmes/${stored.id}`;
  return (
    <Box component="form" onSubmit={(event) => (event.preventDefault(), void act(draft))}>
      <Title defaultTitle={title} />
      <PageHead title={title} subtitle={<GoTo to={back}>{translate("programme.back")}</GoTo>} />
      <Stack sx={{ gap: 2 }}>
        <Section>
          <Where choices={choices} draft={draft} isNew={stored === null} onChange={change} />
        </Section>
        {draft.commitments.map((commitment, index) => (
          <CommitmentForm
            key={index}
            place={index + 1}
            value={commitment}
            onChange={(next) => change({ commitments: withEntry(draft.commitments, index, next) })}
          />
        ))}
        <Button
          startIcon={<AddIcon />}
          variant="outlined"
          sx={{ alignSelf: "flex-start" }}
          onClick={() => change({ commitments: [...draft.commitments, newCommitment(draft.endsOn)] })}
        >
          {translate("programme.addCommitment")}
        </Button>
        <Button
          type="submit"
          variant="contained"
          disabled={busy || draft.bodyId === "" || isBefore(draft.endsOn, draft.startsOn)}
          sx={{ alignSelf: "flex-end" }}
        >
          {translate("programme.save")}
        </Button>
      </Stack>
    </Box>
  );
}

interface WhereProps {
  readonly choices: Choices;
  readonly draft: ProgrammeDraft;
  readonly isNew: boolean;
  readonly onChange: (part: Partial<ProgrammeDraft>) => void;
}

/** Post, collective, days and context. */
function Where({ choices, draft, isNew, onChange }: WhereProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr 1fr", md: "1fr 1fr 170px 170px" } }}>
      <TextField
        select
        disabled={!isNew}
        label={translate("programme.post")}
        value={draft.appointmentId}
        onChange={(event) => onChange({ appointmentId: event.target.value })}
        sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}
      >
        {posts(choices, draft.appointmentId).map(({ id, position, unit }) => (
          <MenuItem key={id} value={id}>
            {position.name} · {unit.name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate("programme.body")}
        value={draft.bodyId}
        onChange={(event) => onChange({ bodyId: event.target.value })}
        sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}
      >
        {choices.bodies.items.map(({ id, name, unit }) => (
          <MenuItem key={id} value={id}>
            {name} · {unit.name}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label={translate("programme.startsOn")}
        value={draft.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
      />
      <DayField
        notBefore={draft.startsOn}
        label={translate("programme.endsOn")}
        value={draft.endsOn}
        onChange={(endsOn) => onChange({ endsOn })}
      />
      <TextField
        multiline
        minRows={3}
        label={translate("programme.context")}
        value={draft.context}
        onChange={(event) => onChange({ context: event.target.value })}
        sx={{ gridColumn: "1 / -1" }}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
    </Box>
  );
}

/** Posts that the person holds, and the one that the programme is for. */
function posts({ person }: Choices, appointmentId: string): Choices["person"]["appointments"] {
  const today = localToday();
  return person.appointments.filter(({ id, endsOn }) => id === appointmentId || endsOn === null || endsOn >= today);
}

function firstDraft(choices: Choices): ProgrammeDraft {
  return newDraft(posts(choices, "")[0]?.id ?? "", choices.bodies.items[0]?.id ?? "", localToday());
}

/** Saves what the form holds and goes to the programme's page. */
function useSaving(stored: Programme | null): { act: (draft: ProgrammeDraft) => Promise<boolean>; busy: boolean } {
  const navigate = useNavigate();
  const keyOf = useSubmitKey();
  const done = "programme.saved";
  const open = (id: string): void => void navigate(`/programmes/${id}`);
  const draft = useVerb(DraftActionProgramme, { done, onDone: (result) => open(result.draftActionProgramme.id) });
  const save = useVerb(SaveActionProgramme, { done, onDone: (result) => open(result.saveActionProgramme.id) });
  const act = (given: ProgrammeDraft): Promise<boolean> => {
    const { appointmentId: _, ...content } = given;
    const idempotencyKey = keyOf(given);
    if (stored === null) return draft.act({ input: { ...given, idempotencyKey } });
    return save.act({ input: { ...content, id: stored.id, version: stored.version, idempotencyKey } });
  };
  return { act, busy: draft.busy || save.busy };
}
