import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../../framework/framework-rows.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { criteriaOf, questionsOf } from "../../answers/questions.ts";
import type { Why } from "../../answers/rows.ts";
import { answerWords } from "../../form/answer-words.ts";
import { gradeWords } from "../../grade-words.ts";
import { periodName, plainScore } from "../../periods/period-words.ts";
import { opinionKey } from "../happenings.ts";

interface PartProps {
  readonly why: Why;
}

/** What the person answered, with the points of the deciding side beside, and the person's own words. */
export function SheetSelf({ why }: PartProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const criteria = criteriaOf(questionsOf(why, "HEAD").groups);
  const value = (id: string, step: "SELF" | "DECISION"): string | null =>
    why.scores.find((score) => score.criterionId === id && score.step === step)?.value ?? null;
  return (
    <>
      <h2>{translate("evaluation.sheet.partSelf")}</h2>
      {criteria.length > 0 && why.scores.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{translate("evaluation.sheet.criterion")}</th>
              <th scope="col" className="number">
                {translate("evaluation.sheet.max")}
              </th>
              <th scope="col">{translate("evaluation.sheet.self")}</th>
              <th scope="col">{translate("evaluation.sheet.head")}</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <tr key={criterion.id}>
                <td>
                  {criterion.code} {format.text(wording(criterion.textVi, criterion.textEn))}
                </td>
                <td className="number">{format.exact(criterion.max)}</td>
                <td className="answer">{answerWords(criterion, value(criterion.id, "SELF"), translate, format)}</td>
                <td className="answer">{answerWords(criterion, value(criterion.id, "DECISION"), translate, format)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Line label={translate("evaluation.form.strengths")} text={why.strengths} />
      <Line label={translate("evaluation.form.weaknesses")} text={why.weaknesses} />
      <Line label={translate("evaluation.grade.self")} text={gradeWords(why.grades, why.selfGrade, format.locale)} />
    </>
  );
}

/** The scores of the shorter periods, where they make the result. */
export function SheetPeriods({ why }: PartProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (why.rollUp === null) return null;
  return (
    <>
      <h2>{translate("evaluation.sheet.partPeriods")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate("evaluation.periods.period")}</th>
            <th scope="col" className="number">
              {translate("evaluation.table.total")}
            </th>
            <th scope="col">{translate("evaluation.periods.grade")}</th>
          </tr>
        </thead>
        <tbody>
          {why.rollUp.periods.map((period) => (
            <tr key={period.key}>
              <td>
                {periodName(period, translate)}
                {period.agency !== null && ` – ${period.agency}`}
              </td>
              <td className="number">{format.exact(plainScore(period.score))}</td>
              <td>{gradeWords(why.grades, period.grade, format.locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What was said before the decision. */
export function SheetOpinions({ why }: PartProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const opinions = why.opinions.filter(({ voidedAt }) => voidedAt === null);
  if (opinions.length + why.formerUnitOpinions.length + why.tallies.length === 0) return null;
  const grade = (code: string | null): string => gradeWords(why.grades, code, format.locale);
  return (
    <>
      <h2>{translate("evaluation.sheet.partOpinions")}</h2>
      {why.proposedGrade !== null && (
        <Line label={translate("evaluation.grade.proposed")} text={grade(why.proposedGrade)} />
      )}
      {opinions.map((one) => (
        <Line
          key={one.id}
          label={translate(opinionKey(one.kind, one.agrees), { grade: grade(one.grade) })}
          text={one.text}
        />
      ))}
      {why.formerUnitOpinions.map((one) => (
        <Line key={one.id} label={translate("evaluation.said.FORMER")} text={one.text} />
      ))}
    </>
  );
}

/** Every decision with its reason; one that was replaced stays, marked as such. */
export function SheetResult({ why }: PartProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isScored = why.frameworkVersion.scheme.method !== "JUDGED";
  return (
    <>
      <h2>{translate("evaluation.sheet.partResult")}</h2>
      {isScored && <Line label={translate("evaluation.sheet.total")} text={format.exact(why.shownTotal)} />}
      {why.decisions.length === 0 && <p>{translate("evaluation.sheet.notDecided")}</p>}
      {why.decisions.map((one) => (
        <div key={one.id}>
          <Line
            label={translate("evaluation.sheet.decided")}
            text={`${gradeWords(why.grades, one.grade, format.locale)} ${one.supersededById === null ? "" : translate("evaluation.sheet.superseded")}`}
          />
          <Line label={translate("evaluation.sheet.decidedBy")} text={one.authorityName} />
          <Line label={translate("evaluation.sheet.decidedOn")} text={format.moment(one.decidedAt)} />
          <Line label={translate("evaluation.sheet.reason")} text={one.reason} />
        </div>
      ))}
    </>
  );
}

/** Objections with their answers, and opinions on record. */
export function SheetObjections({ why }: PartProps): ReactElement | null {
  const translate = useTranslate();
  if (why.objections.length + why.reservations.length === 0) return null;
  return (
    <>
      <h2>{translate("evaluation.sheet.partObjections")}</h2>
      {why.objections.map((one) => (
        <div key={one.id}>
          <Line label={translate("evaluation.objection.filed")} text={one.text} />
          <Line
            label={translate(`evaluation.objection.state.${one.state}`)}
            text={one.answer === null ? "" : `${one.answer} (${one.resolverName ?? ""})`}
          />
        </div>
      ))}
      {why.reservations.map((one) => (
        <Line key={one.id} label={translate("evaluation.objection.reserved")} text={one.text} />
      ))}
    </>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string | null }): ReactElement | null {
  if (text === null) return null;
  return (
    <p>
      {label}: <strong>{text}</strong>
    </p>
  );
}
