import { Box, TableBody, TableCell, TableHead, TableRow, type Theme, useMediaQuery } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { FormTemplates, RetireFormTemplate } from "../../../schema/operations/exchange/form.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { NarrowLine } from "./NarrowLine.tsx";
import { RegisterTemplate } from "./RegisterTemplate.tsx";

type Template = ResultOf<typeof FormTemplates>["formTemplates"]["items"][number];

/** The agency's own forms, for those who keep them. */
export function Templates(): ReactElement {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [adding, setAdding] = useState(false);
  const query = useAsk(FormTemplates, { page: { page: 1, perPage: 200 } });
  const add = (
    <AbilityButton ability={query.data?.formTemplates.canRegister} onClick={() => setAdding(true)}>
      {translate("forms.template.register")}
    </AbilityButton>
  );
  return (
    <Section title={translate("forms.template.title")} subtitle={translate("forms.template.hint")} actions={add}>
      <Asked query={query} lines={4}>
        {({ formTemplates: { items } }) => {
          if (items.length === 0) return <Quiet dense title={translate("forms.template.none")} />;
          return wide ? <Rows items={items} /> : <Lines items={items} />;
        }}
      </Asked>
      {adding && <RegisterTemplate onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Rows({ items }: { readonly items: readonly Template[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <WideTable label={translate("forms.template.title")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("forms.template.name")}</TableCell>
          <TableCell>{translate("forms.template.code")}</TableCell>
          <TableCell>{translate("forms.subject")}</TableCell>
          <TableCell>{translate("forms.template.unit")}</TableCell>
          <TableCell>{translate("forms.template.registeredAt")}</TableCell>
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((one) => (
          <TableRow key={one.id}>
            <TableCell component="th" scope="row">
              {one.name}
            </TableCell>
            <TableCell>{one.code}</TableCell>
            <TableCell>{translate(`forms.subjectOf.${one.subject}`)}</TableCell>
            <TableCell>{one.unit?.name}</TableCell>
            <TableCell>{format.moment(one.registeredAt)}</TableCell>
            <TableCell>
              <End template={one} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

/** The same lines on a phone. */
function Lines({ items }: { readonly items: readonly Template[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="ul" sx={{ m: 0, p: 0 }}>
      {items.map((one) => (
        <NarrowLine
          key={one.id}
          title={one.name}
          facts={[
            one.code,
            translate(`forms.subjectOf.${one.subject}`),
            one.unit?.name,
            format.moment(one.registeredAt),
          ]}
        >
          <End template={one} />
        </NarrowLine>
      ))}
    </Box>
  );
}

/** Whether it is in use, and the verb that ends that. */
function End({ template }: { readonly template: Template }): ReactElement {
  const translate = useTranslate();
  if (template.retiredAt !== null) return <Status label={translate("forms.template.retired")} />;
  return <Retire template={template} />;
}

function Retire({ template }: { readonly template: Template }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const verb = useStaleVerb(RetireFormTemplate, {
    done: "forms.template.retireDone",
    onDone: () => setAsking(false),
  });
  const content = { templateId: template.id, version: template.version };
  return (
    <>
      <AbilityButton ability={template.canRetire} size="small" color="inherit" onClick={() => setAsking(true)}>
        {translate("forms.template.retire")}
      </AbilityButton>
      <VersionedVerb
        open={asking}
        title={translate("forms.template.retireTitle", { name: template.name })}
        consequence={translate("forms.template.retireConsequence")}
        confirm={translate("forms.template.retire")}
        tone="warning"
        verb={verb}
        differences={[]}
        onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
