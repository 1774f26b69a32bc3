import { MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { RecordAttendance } from "../../../schema/operations/evaluation/meeting.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useUnsaved } from "../../shared/trouble/useUnsaved.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { useMergeQuestion } from "../../shared/ui/form/useMergeQuestion.tsx";
import { Section, Status } from "../../shared/ui/parts.tsx";
import type { Meeting, Voter } from "./meeting-rows.ts";
import { Turnout } from "./MeetingList.tsx";

const CHOICES = ["PRESENT", "EXCUSED", "ABSENT"] as const;
type Presence = (typeof CHOICES)[number];

interface Mark {
  readonly attendance: Presence | null;
  readonly writtenOpinion: string;
}

/** Marks by person. */
type Marks = Readonly<Record<string, Mark>>;

/** Who was called, who came, who has voted; chair and secretary take the roll here. */
export function Attendance({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [marks, setMarks] = useState<Marks>({});
  const verb = useStaleVerb(RecordAttendance, { done: "evaluation.record.attendanceDone", onDone: () => setMarks({}) });
  const keeps = meeting.abilities.canRecordAttendance;
  const isMarked = Object.keys(marks).length > 0;
  const stored = storedMarks(meeting);
  const words = useMarkWords();
  useUnsaved(isMarked);
  const { send, question } = useMergeQuestion<Marks>({
    verb,
    open: isMarked,
    merge: {
      draft: { ...stored, ...marks },
      stored,
      words: Object.fromEntries(meeting.voters.map((one) => [one.personId, [one.personName, words] as const])),
      onMerged: setMarks,
    },
    onSend: (given) => {
      const attendees = meeting.voters.flatMap(({ personId }) => {
        const mark = given[personId];
        const isChanged = JSON.stringify(mark) !== JSON.stringify(stored[personId]);
        if (mark === undefined || mark.attendance === null || !isChanged) return [];
        return [{ personId, attendance: mark.attendance, writtenOpinion: mark.writtenOpinion.trim() || null }];
      });
      if (attendees.length === 0) return setMarks({});
      const content = { meetingId: meeting.id, version: meeting.version, attendees };
      void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
    },
    onTakeTheirs: () => setMarks({}),
  });
  return (
    <Section
      title={translate(meeting.mode === "NONE" ? "evaluation.record.roll" : "evaluation.meeting.roll")}
      subtitle={translate("evaluation.record.present", {
        present: meeting.presentCount,
        eligible: meeting.eligibleCount,
      })}
      actions={meeting.mode === "NONE" ? undefined : <Turnout meeting={meeting} />}
    >
      <Stack component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {meeting.voters.map((voter) => (
          <Person
            key={voter.personId}
            voter={voter}
            mark={marks[voter.personId]}
            editable={keeps.allowed}
            onMark={(mark) => setMarks({ ...marks, [voter.personId]: mark })}
          />
        ))}
      </Stack>
      {keeps.allowed && (
        <AbilityButton
          ability={keeps}
          variant="outlined"
          sx={{ mt: 1 }}
          disabled={!isMarked || verb.busy}
          onClick={send}
        >
          {translate("evaluation.record.saveAttendance")}
        </AbilityButton>
      )}
      {meeting.mode !== "NONE" && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate("evaluation.meeting.rollHint")}
        </Typography>
      )}
      {question}
    </Section>
  );
}

function storedMarks({ voters }: Meeting): Marks {
  return Object.fromEntries(
    voters.map(({ personId, attendance, writtenOpinion }) => [
      personId,
      { attendance: attendance ?? null, writtenOpinion: writtenOpinion ?? "" },
    ]),
  );
}

function useMarkWords(): (mark: Mark) => string {
  const translate = useTranslate();
  return ({ attendance, writtenOpinion }) => {
    const presence = translate(`evaluation.record.presence.${attendance ?? "NONE"}`);
    return [presence, writtenOpinion === "" ? "" : `“${writtenOpinion}”`].filter(Boolean).join(": ");
  };
}

interface PersonProps {
  readonly voter: Voter;
  readonly mark: Mark | undefined;
  readonly editable: boolean;
  readonly onMark: (mark: Mark) => void;
}

function Person({ voter, mark, editable, onMark }: PersonProps): ReactElement {
  const translate = useTranslate();
  const attendance = mark?.attendance ?? voter.attendance;
  const written = mark?.writtenOpinion ?? voter.writtenOpinion ?? "";
  const away = attendance === "EXCUSED" || attendance === "ABSENT";
  return (
    <Stack
      component="li"
      direction={{ xs: editable ? "column" : "row", sm: "row" }}
      sx={{
        gap: 1,
        py: 0.75,
        alignItems: { xs: editable ? "flex-start" : "center", sm: "center" },
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      <Typography sx={{ flexGrow: 1, minWidth: 0 }}>{voter.personName}</Typography>
      {voter.hasVoted && <Status tone="success" label={translate("evaluation.record.voted")} />}
      {editable && !voter.hasVoted ? (
        <TextField
          select
          size="small"
          label={translate("evaluation.record.attendance")}
          value={attendance ?? ""}
          onChange={(event) => onMark({ attendance: event.target.value as Presence, writtenOpinion: written })}
          sx={{ width: { xs: "100%", sm: 190 } }}
        >
          {CHOICES.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`evaluation.record.presence.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {translate(`evaluation.record.presence.${attendance ?? "NONE"}`)}
        </Typography>
      )}
      {editable && away ? (
        <TextField
          size="small"
          label={translate("evaluation.record.written")}
          value={written}
          onChange={(event) => onMark({ attendance, writtenOpinion: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 5000 } }}
          sx={{ width: { xs: "100%", sm: 320 } }}
        />
      ) : (
        written !== "" && <Typography variant="body2">“{written}”</Typography>
      )}
    </Stack>
  );
}
