import { Alert, MenuItem, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useNavigate, useParams, useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import { PositionDescriptions } from "../../../../schema/operations/organization/position-description.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useReason } from "../../../shared/ui/AbilityButton.tsx";
import { GoTo, PageHead, Section } from "../../../shared/ui/parts.tsx";
import { Asked } from "../../../shared/ui/states.tsx";
import { newest } from "./description-rows.ts";
import { DescriptionFields } from "./DescriptionFields.tsx";
import { type Template, TEMPLATES } from "./sections.ts";

/** Writing a position's description, section by section of the template. */
export function DescriptionForm(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(PositionDescriptions, { positionId: id })}>{(data) => <Page key={id} data={data} />}</Asked>
  );
}

function Page({ data }: { readonly data: ResultOf<typeof PositionDescriptions> }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { position, positionDescriptions } = data;
  const before = newest(positionDescriptions);
  const [template, setTemplate] = useState<Template>(before?.template ?? "ND361");
  const closed = useReason(position.abilities.canChange);
  const back = `/positions/${position.id}/show`;
  const title = translate("organization.description.title");
  return (
    <>
      <Title defaultTitle={`${title} · ${position.name}`} />
      <PageHead title={title} subtitle={<GoTo to={back}>{`${position.code} · ${position.name}`}</GoTo>} />
      {closed === "" ? (
        <Section>
          <TextField
            select
            label={translate("organization.description.templateChoice")}
            value={template}
            onChange={(event) => setTemplate(event.target.value as Template)}
            sx={{ maxWidth: 520 }}
          >
            {TEMPLATES.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`organization.description.template.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          <DescriptionFields
            key={template}
            positionId={position.id}
            template={template}
            descriptions={positionDescriptions}
            onDone={() => navigate(back)}
          />
        </Section>
      ) : (
        <Alert severity="warning">{closed}</Alert>
      )}
    </>
  );
}
