import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { Meaning, Optional } from "../details.tsx";
import { Across, Exact, Pick } from "../fields.tsx";
import type { BallotPart } from "../rule-data.ts";

/** What a ballot begins with: secret, two thirds present, more than half of the votes. */
export const USUAL_BALLOT: BallotPart = { mode: "SECRET", quorum: "2/3", majority: "1/2" };

interface BallotProps {
  readonly place?: string;
  readonly ballot: BallotPart | undefined;
  readonly onChange: (ballot: BallotPart | undefined) => void;
}

/** How the collective votes. */
export function Ballot({ place, ballot, onChange }: BallotProps): ReactElement {
  const translate = useTranslate();
  return (
    <Optional<BallotPart>
      inner
      title={translate("framework.rules.ballot.title")}
      {...(place === undefined ? {} : { place })}
      value={ballot}
      blank={() => USUAL_BALLOT}
      onChange={onChange}
    >
      {(now) => <Fields ballot={now} onChange={onChange} />}
    </Optional>
  );
}

interface FieldsProps {
  readonly ballot: BallotPart;
  readonly onChange: (ballot: BallotPart) => void;
}

function Fields({ ballot, onChange }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const comments = ballot.quorum === "0" ? "noQuorum" : "comments";
  const words = ballot.mode === "NONE" ? comments : "votes";
  return (
    <>
      <Across columns="1fr 1fr">
        <Pick
          label={translate("framework.studio.ballotMode")}
          value={ballot.mode}
          all={["OPEN", "SECRET", "NONE"]}
          words="framework.rules.ballot.mode"
          onChange={(mode) => onChange({ ...ballot, mode })}
        />
        <Pick
          label={translate("framework.rules.ballot.voters")}
          value={ballot.voters ?? "UNIT"}
          all={["UNIT", "BODY", "LEADERS"]}
          words="framework.rules.ballot.who"
          onChange={(voters) => onChange({ ...ballot, voters })}
        />
        <Exact
          label={translate("framework.studio.quorum")}
          value={ballot.quorum}
          onChange={(quorum) => onChange({ ...ballot, quorum })}
        />
        <Exact
          label={translate("framework.studio.majority")}
          value={ballot.majority}
          onChange={(majority) => onChange({ ...ballot, majority })}
        />
      </Across>
      <Meaning>
        {translate(`framework.rules.ballot.says.${words}`, {
          mode: translate(`framework.rules.ballot.mode.${ballot.mode}`),
          who: translate(`framework.rules.ballot.who.${ballot.voters ?? "UNIT"}`).toLowerCase(),
          quorum: format.exact(ballot.quorum),
          majority: format.exact(ballot.majority),
        })}
      </Meaning>
    </>
  );
}
