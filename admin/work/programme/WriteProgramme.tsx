import AddIcon from "@mui/icons-material/Add";
import { Box, Button, Stack } from "@mui/material";
import { type FormEvent, type ReactElement, useEffect, useId, useRef } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { ActionProgramme, ProgrammeChoices } from "../../../schema/operations/work/programme.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { isBefore } from "../../shared/ui/fields.tsx";
import { FormFoot } from "../../shared/ui/form/FormFoot.tsx";
import { startIn } from "../../shared/ui/form/missing.ts";
import { ProblemsOfForm, useProblems } from "../../shared/ui/form/problems.tsx";
import { GoTo, PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { CommitmentForm } from "./CommitmentForm.tsx";
import { newCommitment, newDraft, type ProgrammeDraft, withEntry } from "./draft-rows.ts";
import type { Programme } from "./programme.ts";
import { ProgrammeConflict } from "./writing/ProgrammeConflict.tsx";
import { useProgrammeDraft } from "./writing/useProgrammeDraft.ts";
import { type Choices, posts, Where } from "./writing/Where.tsx";

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
  return (
    <ProblemsOfForm open>
      <Fields choices={choices} stored={stored} />
    </ProblemsOfForm>
  );
}

function Fields({ choices, stored }: FormProps): ReactElement {
  const translate = useTranslate();
  const foot = useId();
  const form = useRef<HTMLFormElement>(null);
  const { forget } = useProblems();
  const written = useProgrammeDraft(stored, () => firstDraft(choices));
  const { draft, change, busy } = written;
  useEffect(() => {
    if (form.current) startIn(form.current);
  }, []);
  const title = translate(stored === null ? "programme.write" : "programme.edit");
  const back = stored === null ? "/programmes" : `/programmes/${stored.id}`;
  const backWord = stored === null ? "programme.back" : "programme.backToOne";
  const waits = draft.bodyId === "" || isBefore(draft.endsOn, draft.startsOn);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    forget();
    written.save();
  };
  return (
    <Box component="form" ref={form} onSubmit={submit}>
      <Title defaultTitle={title} />
      <PageHead title={title} subtitle={<GoTo to={back}>{translate(backWord)}</GoTo>} />
      <Stack sx={{ gap: 2 }}>
        <Section>
          <Where choices={choices} draft={draft} isNew={stored === null} onChange={change} />
        </Section>
        {draft.commitments.map((commitment, index) => (
          <CommitmentForm
            key={commitment.key}
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
        <FormFoot id={foot} form={form} waits={waits} />
        <Button
          type="submit"
          variant="contained"
          disabled={busy || waits}
          aria-describedby={foot}
          sx={{ alignSelf: "flex-end" }}
        >
          {translate("programme.save")}
        </Button>
      </Stack>
      <ProgrammeConflict
        written={written}
        body={(id) => choices.bodies.items.find((one) => one.id === id)?.name ?? id}
      />
    </Box>
  );
}

function firstDraft(choices: Choices): ProgrammeDraft {
  return newDraft(posts(choices, "")[0]?.id ?? "", choices.bodies.items[0]?.id ?? "", localToday());
}
