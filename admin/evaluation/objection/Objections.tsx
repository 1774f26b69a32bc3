import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section, Status, type Tone } from "../../shared/ui/parts.tsx";
import { deciderName } from "../answers/decider-words.ts";
import type { Why } from "../answers/rows.ts";
import { ResolveVerb } from "./ResolveVerb.tsx";

type Objection = Why["objections"][number];

const STATE_TONE: Readonly<Record<Objection["state"], Tone>> = {
  OPEN: "warning",
  UPHELD: "default",
  CHANGED: "success",
  WITHDRAWN: "default",
};

/** Objections with their answers, and the opinions that stand on record. */
export function Objections({ why }: { readonly why: Why }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (why.objections.length + why.reservations.length === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Section
        title={translate("evaluation.objection.title")}
        actions={why.abilities.canResolveObjection.allowed ? <ResolveVerb evaluation={why} /> : undefined}
      >
        <Stack sx={{ gap: 2 }}>
          {why.objections.map((one) => (
            <OneObjection key={one.id} objection={one} resolver={deciderName(why.objectionResolver)} />
          ))}
          {why.reservations.map((one) => (
            <Words
              key={one.id}
              head={translate("evaluation.objection.reserved")}
              when={format.moment(one.reservedAt)}
              text={one.text}
            />
          ))}
        </Stack>
      </Section>
    </Box>
  );
}

function OneObjection({
  objection,
  resolver,
}: {
  readonly objection: Objection;
  readonly resolver: string | null;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const due =
    objection.state === "OPEN" && objection.dueOn !== null
      ? translate("evaluation.objection.due", { day: format.day(objection.dueOn) })
      : "";
  const waitsFor =
    objection.state === "OPEN" && resolver !== null
      ? translate("evaluation.objection.waitsFor", { name: resolver })
      : "";
  return (
    <Box>
      <Words
        head={translate("evaluation.objection.filed")}
        when={[format.moment(objection.filedAt), due, waitsFor].filter(Boolean).join(" · ")}
        text={objection.text}
        chips={
          <>
            <Status
              tone={STATE_TONE[objection.state]}
              label={translate(`evaluation.objection.state.${objection.state}`)}
            />
            {objection.isLate === true && <Status tone="error" label={translate("evaluation.timeline.late")} />}
          </>
        }
      />
      {objection.answer !== null && (
        <Box sx={{ mt: 1, pl: 2, borderLeft: 3, borderColor: "divider" }}>
          <Words
            head={translate("evaluation.objection.answer")}
            when={[objection.resolverName, format.moment(objection.resolvedAt)].filter(Boolean).join(" · ")}
            text={objection.answer}
          />
        </Box>
      )}
    </Box>
  );
}

function Words({
  head,
  when,
  text,
  chips,
}: {
  readonly head: string;
  readonly when: string;
  readonly text: string;
  readonly chips?: ReactElement;
}): ReactElement {
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography sx={{ fontWeight: 600 }}>{head}</Typography>
        {chips}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {when}
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{text}</Typography>
    </Box>
  );
}
