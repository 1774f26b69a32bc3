import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { BehindLines } from "../../shared/ui/why/BehindLines.tsx";
import { WhyHere } from "../../shared/ui/why/WhyHere.tsx";
import { type Milestone, milestoneWord, type Programme } from "./programme.ts";
import { useProgrammeWhyWords } from "./why-words.ts";

/** How much of what was due was reached, with the milestones that make it. */
export function ProgrammeResult({ programme }: { readonly programme: Programme }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const words = useProgrammeWhyWords();
  const { state, result, startsOn, endsOn, commitments } = programme;
  if (state !== "APPROVED" && state !== "ENDED") return null;
  if (result === null) return <>{translate("programme.noResult")}</>;
  const { share, reached, due } = result;
  const said = translate("programme.resultText", { reached, due, exact: share, share: format.share(share) });
  const all = commitments.flatMap((commitment) => commitment.milestones);
  const lines = (count: Milestone["count"]) =>
    all
      .filter((milestone) => milestone.count === count)
      .map((milestone) => ({
        ...{ key: milestone.id, name: milestone.text, to: null },
        note: [
          translate(milestoneWord(milestone, localToday()).key),
          milestone.confirmedByName === null ? "" : words("confirmed", { name: milestone.confirmedByName }),
        ]
          .filter(Boolean)
          .join(", "),
      }));
  return (
    <WhyHere
      explanation={{
        name: translate("programme.result"),
        shown: format.share(share),
        about: format.span(startsOn, endsOn),
        definition: words("definition"),
        base: words("base", { reached, due, exact: share }),
        by: programme.assessedByName ?? "",
        behindTitle: words("behind"),
        sql: null,
        asOf: format.day(localToday()),
        notes: [],
      }}
      behind={() => (
        <>
          <BehindLines title={words("reached")} lines={lines("REACHED")} />
          <BehindLines title={words("notReached")} lines={lines("NOT_REACHED")} />
          <BehindLines title={words("leftOut")} lines={lines("LEFT_OUT")} />
        </>
      )}
    >
      {said}
    </WhyHere>
  );
}
