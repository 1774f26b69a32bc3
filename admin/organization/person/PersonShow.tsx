import EditOutlinedIcon from "@mui/icons-material/EditOutlined";
import PersonAddOutlinedIcon from "@mui/icons-material/PersonAddOutlined";
import { Button, Divider, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, Title, useCanAccess, useParams, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { PersonPage } from "../../../schema/operations/organization/person-page.ts";
import { ResultsOfPerson } from "../../evaluation/person/ResultsOfPerson.tsx";
import { useAsk } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { Facts, PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { AbsencesPanel } from "../absence/AbsencesPanel.tsx";
import type { PersonPanelProps } from "../absence/FactsPanel.tsx";
import { DisciplinesPanel } from "../discipline/DisciplinesPanel.tsx";
import { AppointmentLine } from "./AppointmentLine.tsx";

type Answer = ResultOf<typeof PersonPage>;

/** A person with all appointments that the viewer may see. */
export function PersonShow(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  const query = useAsk(PersonPage, { id });
  return <Asked query={query}>{(answer) => <Page answer={answer} query={query} />}</Asked>;
}

interface PageProps {
  readonly answer: Answer;
  readonly query: PersonPanelProps["query"];
}

function Page({ answer: { person, appointments }, query }: PageProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Title defaultTitle={person.fullName} />
      <PageHead
        title={person.fullName}
        subtitle={person.code}
        actions={
          <>
            <Button variant="outlined" component={LinkBase} to={`/competencies/persons/${person.id}`}>
              {translate("competency.person.open")}
            </Button>
            <AbilityButton
              ability={person.abilities.canChange}
              to={`/persons/${person.id}`}
              variant="outlined"
              startIcon={<EditOutlinedIcon />}
            >
              {translate("ra.action.edit")}
            </AbilityButton>
          </>
        }
      />
      <Stack sx={{ gap: 2 }}>
        <Section>
          <Facts
            facts={[
              [translate("resources.persons.fields.code"), person.code],
              [translate("resources.persons.fields.birthYear"), person.birthYear],
            ]}
          />
        </Section>
        <Posts personId={person.id} appointments={appointments.items} />
        <ResultsOfPerson personId={person.id} />
        <AbsencesPanel personId={person.id} query={query} />
        <DisciplinesPanel personId={person.id} query={query} />
      </Stack>
    </>
  );
}

interface PostsProps {
  readonly personId: string;
  readonly appointments: Answer["appointments"]["items"];
}

function Posts({ personId, appointments }: PostsProps): ReactElement {
  const translate = useTranslate();
  return (
    <Section title={translate("organization.person.appointments")} flush actions={<Appoint personId={personId} />}>
      {appointments.length === 0 ? (
        <Quiet
          dense
          title={translate("organization.person.noAppointments")}
          hint={translate("organization.person.notYourScope")}
        />
      ) : (
        <Stack component="ul" divider={<Divider />} sx={{ listStyle: "none", m: 0, p: 0 }}>
          {appointments.map((appointment) => (
            <AppointmentLine key={appointment.id} appointment={appointment} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

/** The unit that is chosen on the next page decides who may; here the access table offers it. */
function Appoint({ personId }: { readonly personId: string }): ReactElement | null {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: "appointments", action: "create" });
  if (canAccess !== true) return null;
  return (
    <Button
      size="small"
      component={LinkBase}
      to={`/appointments/create?source=${encodeURIComponent(JSON.stringify({ personId }))}`}
      startIcon={<PersonAddOutlinedIcon />}
    >
      {translate("organization.person.appoint")}
    </Button>
  );
}
