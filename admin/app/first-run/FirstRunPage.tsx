import HourglassEmptyIcon from "@mui/icons-material/HourglassEmpty";
import { Alert, MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, usePermissions } from "react-admin";
import type { VariablesOf } from "../../../schema/graphql.ts";
import { FirstRunGuide } from "../../../schema/operations/app/first-run.ts";
import { Me } from "../../../schema/operations/identity.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { gapsIn, type Guide, headcount, type StepName, stepsOf } from "./first-run-steps.ts";
import { StepCard } from "./StepCard.tsx";
import { AdministratorStep } from "./steps/AdministratorStep.tsx";
import { AuthorityStep } from "./steps/AuthorityStep.tsx";
import { OpeningStep } from "./steps/OpeningStep.tsx";
import { PeopleStep } from "./steps/PeopleStep.tsx";
import { RegulationStep } from "./steps/RegulationStep.tsx";
import { type Say, useWords } from "./useWords.ts";

/** What of the guide is asked: which agency, and when the first cycle begins. */
export type Wish = Pick<VariablesOf<typeof FirstRunGuide>, "unitId" | "on"> & { readonly kind: "MONTH" | "QUARTER" };

const KEEPERS = ["SYSTEM_ADMIN", "ORG_SPECIALIST"];

/** From an empty installation to an opened cycle, step by step; each step's state follows from the records. */
export function FirstRunPage(): ReactElement {
  const say = useWords();
  const { permissions } = usePermissions<readonly string[]>();
  const isKeeper = permissions?.some((role) => KEEPERS.includes(role)) === true;
  const [wish, setWish] = useState<Wish>({ unitId: null, kind: "MONTH", on: null });
  const query = useAsk(FirstRunGuide, wish, { enabled: isKeeper, keepFor: wish.unitId ?? "" });
  return (
    <>
      <Title title={say("title")} />
      <PageHead title={say("title")} subtitle={say("hint")} />
      {permissions !== undefined && !isKeeper && <Stranger />}
      {isKeeper && (
        <Asked query={query} lines={8} dense={false}>
          {({ firstRun }) => <Steps guide={firstRun} wish={wish} onWish={setWish} />}
        </Asked>
      )}
    </>
  );
}

/** Somebody without a right to prepare anything; a right that waits for approval is told. */
function Stranger(): ReactElement {
  const say = useWords();
  const query = useAsk(Me, {});
  const isWaiting = query.data?.me?.grants.some(({ status }) => status === "PENDING") === true;
  return (
    <Quiet
      icon={<HourglassEmptyIcon />}
      title={say(isWaiting ? "waiting" : "notForYou")}
      {...(isWaiting ? { hint: say("waitingHint") } : {})}
    />
  );
}

interface StepsProps {
  readonly guide: Guide;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

function Steps({ guide, wish, onWish }: StepsProps): ReactElement {
  const say = useWords();
  const steps = stepsOf(guide);
  const isDone = steps.every(({ state }) => state === "done");
  return (
    <Stack sx={{ gap: 1.5, maxWidth: 960 }}>
      <AgencyChoice guide={guide} wish={wish} onWish={onWish} />
      {steps.map(({ name, state }, place) => (
        <StepCard
          key={`${guide.agency?.unitId ?? ""} ${name}`}
          name={name}
          number={place + 1}
          state={state}
          facts={factsOf(name, guide, say)}
          isOpen={state === "now" || (isDone && name === "opening")}
        >
          <Content name={name} guide={guide} wish={wish} onWish={onWish} />
        </StepCard>
      ))}
      {guide.agency === null && isDone && (
        <Alert severity="success">
          <strong>{say("adminDone")}</strong>
          <div>{say("adminDoneHint")}</div>
          <div>
            <GoTo to="/imports?kind=ACCOUNTS">{say("toAccounts")}</GoTo>
          </div>
        </Alert>
      )}
    </Stack>
  );
}

function AgencyChoice({ guide, wish, onWish }: StepsProps): ReactElement | null {
  const say = useWords();
  if (guide.agencies.length < 2) return null;
  return (
    <TextField
      select
      label={say("agency")}
      value={guide.agency?.unitId ?? ""}
      onChange={(event) => onWish({ ...wish, unitId: event.target.value })}
      sx={{ maxWidth: 420 }}
    >
      {guide.agencies.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Content({ name, guide, wish, onWish }: StepsProps & { readonly name: StepName }): ReactElement | null {
  const { administration, agency } = guide;
  if (name === "administrator") return administration && <AdministratorStep administration={administration} />;
  const unit = guide.agencies.find(({ id }) => id === agency?.unitId);
  if (!agency || !unit) return null;
  const props = { agency, unit };
  if (name === "people") return <PeopleStep {...props} />;
  if (name === "regulation") return <RegulationStep {...props} />;
  if (name === "authority") return <AuthorityStep {...props} />;
  return <OpeningStep {...props} wish={wish} onWish={onWish} />;
}

/** What a step has come to, in a line of its head. */
function factsOf(name: StepName, { administration, agency, isReady }: Guide, say: Say): string {
  if (name === "administrator" && administration) return administrationFacts(administration, say);
  if (!agency) return "";
  const { units, positions, people, regulations, deciders } = agency;
  if (name === "people") return say("people.facts", { units, positions, people });
  if (name === "regulation")
    return regulations.length === 0
      ? ""
      : say("regulation.facts", { codes: regulations.map(({ code }) => code).join(", ") });
  if (name === "authority") return authorityFacts(deciders, say);
  return isReady ? say("opening.facts") : "";
}

function administrationFacts({ accounts }: NonNullable<Guide["administration"]>, say: Say): string {
  const { administrators, keepers } = headcount(accounts);
  return say("administrator.facts", { admins: administrators, keepers });
}

function authorityFacts(deciders: NonNullable<Guide["agency"]>["deciders"], say: Say): string {
  if (deciders.length === 0) return "";
  const count = gapsIn(deciders);
  return count > 0 ? say("authority.factsGap", { count }) : say("authority.facts", { units: deciders.length });
}
