import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { UnitById } from "../../../schema/operations/organization.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { Why } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";
import { opinionKey } from "./happenings.ts";

/** What the Party committee, the organization department and former units said before the decision. */
export function Opinions({ why }: { readonly why: Why }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const valid = why.opinions.filter(({ voidedAt }) => voidedAt === null);
  const unheard = why.formerUnits.filter(
    ({ unitId, isAsked }) => isAsked && why.formerUnitOpinions.every((one) => one.unitId !== unitId),
  );
  if (valid.length + why.formerUnitOpinions.length + unheard.length === 0) return null;
  const grade = (code: string | null): string => gradeWords(why.grades, code, format.locale);
  return (
    <Section title={translate("evaluation.said.title")}>
      {valid.map((one) => (
        <Said
          key={one.id}
          what={translate(opinionKey(one.kind, one.agrees), { grade: grade(one.grade) })}
          who={[one.byName, format.moment(one.givenAt)].filter(Boolean).join(" · ")}
          text={one.text}
        />
      ))}
      {why.formerUnitOpinions.map((one) => (
        <Said
          key={one.id}
          what={translate(`evaluation.said.FORMER${one.grade === null ? "" : "_GRADE"}`, { grade: grade(one.grade) })}
          who={
            <>
              <UnitName id={one.unitId} /> · {format.moment(one.recordedAt)}
            </>
          }
          text={one.text}
        />
      ))}
      {unheard.map((one) => (
        <Said
          key={one.unitId}
          what={translate("evaluation.said.UNHEARD")}
          who={
            <>
              <UnitName id={one.unitId} /> · {format.span(one.startsOn, one.endsOn)}
            </>
          }
          text=""
        />
      ))}
    </Section>
  );
}

function Said({
  what,
  who,
  text,
}: {
  readonly what: string;
  readonly who: ReactElement | string;
  readonly text: string;
}): ReactElement {
  return (
    <Box sx={{ mb: 1.5, "&:last-child": { mb: 0 } }}>
      <Typography sx={{ fontWeight: 600 }}>{what}</Typography>
      <Typography variant="body2" color="textSecondary">
        {who}
      </Typography>
      {text !== "" && <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{text}</Typography>}
    </Box>
  );
}

/** Name of a unit that is known by its identifier only. */
export function UnitName({ id }: { readonly id: string }): ReactElement {
  const { data } = useAsk(UnitById, { id }, { staleTime: 60_000 });
  return <>{data?.unit?.name ?? "…"}</>;
}
