import AddIcon from "@mui/icons-material/Add";
import DeleteOutlinedIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, Card, IconButton, Stack, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFieldProblem } from "../../shared/ui/form/problems.tsx";
import { DayField } from "../../shared/ui/fields.tsx";
import { type CommitmentRow, type MilestoneRow, newMilestone, withEntry } from "./draft-rows.ts";

interface CommitmentFormProps {
  readonly place: number;
  readonly value: CommitmentRow;
  readonly onChange: (value: CommitmentRow | null) => void;
}

/** A commitment with its milestones: a row of a table where there is room, a card on a phone. */
export function CommitmentForm({ place, value, onChange }: CommitmentFormProps): ReactElement {
  const translate = useTranslate();
  const { text, measure, weight, dueOn, milestones } = value;
  const change = (part: Partial<CommitmentRow>): void => onChange({ ...value, ...part });
  const path = `commitments.${String(place - 1)}`;
  const heavy = useFieldProblem(`${path}.weight`);
  return (
    <Card component="fieldset" sx={{ m: 0, p: 2, minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: "center", mb: 1 }}>
        <Typography component="legend" variant="subtitle1" sx={{ flexGrow: 1 }}>
          {translate("programme.commitment", { place })}
        </Typography>
        <IconButton aria-label={translate("programme.dropCommitment", { place })} onClick={() => onChange(null)}>
          <DeleteOutlinedIcon />
        </IconButton>
      </Stack>
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr 1fr", md: "3fr 2fr 110px 170px" } }}>
        <Words label="programme.commitmentText" value={text} onChange={(next) => change({ text: next })} />
        <Words label="programme.measure" value={measure} onChange={(next) => change({ measure: next })} />
        <TextField
          label={translate("programme.weight")}
          value={weight}
          error={heavy.problem !== ""}
          helperText={heavy.problem}
          onChange={(event) => {
            heavy.forget();
            change({ weight: event.target.value });
          }}
          slotProps={{ htmlInput: { maxLength: 60, inputMode: "decimal" } }}
          data-field={`${path}.weight`}
        />
        <DayField
          name={`${path}.dueOn`}
          label={translate("programme.dueOn")}
          value={dueOn}
          onChange={(day) => change({ dueOn: day })}
        />
      </Box>
      <Stack sx={{ gap: 1.5, mt: 2, pl: { xs: 1.5, md: 3 }, borderLeft: 2, borderColor: "divider" }}>
        {milestones.map((milestone, index) => (
          <MilestoneForm
            key={milestone.key}
            path={`${path}.milestones.${String(index)}`}
            place={index + 1}
            value={milestone}
            onChange={(next) => change({ milestones: withEntry(milestones, index, next) })}
          />
        ))}
        <Button
          startIcon={<AddIcon />}
          sx={{ alignSelf: "flex-start" }}
          onClick={() => change({ milestones: [...milestones, newMilestone(dueOn)] })}
        >
          {translate("programme.addMilestone")}
        </Button>
      </Stack>
    </Card>
  );
}

interface MilestoneFormProps {
  /** Where it stands in what is sent. */
  readonly path: string;
  readonly place: number;
  readonly value: MilestoneRow;
  readonly onChange: (value: MilestoneRow | null) => void;
}

function MilestoneForm({ path, place, value, onChange }: MilestoneFormProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: "grid",
        gap: 1,
        alignItems: "start",
        gridTemplateColumns: { xs: "1fr 40px", md: "1fr 170px 40px" },
      }}
    >
      <Words label="programme.milestoneText" value={value.text} onChange={(text) => onChange({ ...value, text })} />
      <Box sx={{ gridRow: { xs: 2, md: 1 }, gridColumn: { xs: 1, md: 2 } }}>
        <DayField
          name={`${path}.dueOn`}
          label={translate("programme.dueOn")}
          value={value.dueOn}
          onChange={(dueOn) => onChange({ ...value, dueOn })}
        />
      </Box>
      <IconButton aria-label={translate("programme.dropMilestone", { place })} onClick={() => onChange(null)}>
        <DeleteOutlinedIcon />
      </IconButton>
    </Box>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of text; across the whole card on a phone. */
function Words({ label, value, onChange }: WordsProps): ReactElement {
  const translate = useTranslate();
  const wide = label === "programme.milestoneText" ? {} : { gridColumn: { xs: "1 / -1", md: "auto" } };
  return (
    <TextField
      multiline
      label={translate(label)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={wide}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
    />
  );
}
