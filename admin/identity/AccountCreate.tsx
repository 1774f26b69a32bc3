import { type ReactElement, useEffect, useRef } from "react";
import {
  Create,
  maxLength,
  minLength,
  type RaRecord,
  regex,
  required,
  SimpleForm,
  TextInput,
  useGetOne,
  useInput,
} from "react-admin";
import { PersonInput } from "../organization/person/PersonInput.tsx";
import { useKeyed } from "../shared/api/submit-key.ts";
import { FORM_PAGE, SaveBar } from "../shared/ui/SaveBar.tsx";
import { useExamples } from "./form/examples.ts";
import { usualUsername } from "./form/usual-username.ts";

/** A new account; rights and password come afterwards. */
export function AccountCreate(): ReactElement {
  const keyed = useKeyed();
  const example = useExamples();
  return (
    <Create redirect="show" transform={keyed} sx={FORM_PAGE}>
      <SimpleForm sx={{ maxWidth: 560 }} toolbar={<SaveBar />}>
        <PersonInput
          isOptional
          source="personId"
          label="resources.accounts.fields.personId"
          helperText={example("personHint")}
        />
        <TextInput
          source="displayName"
          placeholder={example("displayName")}
          validate={[required(), maxLength(200)]}
          helperText={false}
        />
        <TextInput
          source="username"
          placeholder={example("username")}
          helperText={example("usernameHint")}
          validate={[required(), minLength(3), maxLength(64), regex(/^[a-z0-9._-]+$/, example("usernameShape"))]}
        />
        <FollowPerson />
      </SimpleForm>
    </Create>
  );
}

/** Both names follow the chosen person, as long as nobody has written others. */
function FollowPerson(): null {
  const personId: unknown = useInput({ source: "personId" }).field.value;
  const { field: display } = useInput({ source: "displayName" });
  const { field: username } = useInput({ source: "username" });
  const last = useRef({ display: "", username: "" });
  const enabled = typeof personId === "string" && personId !== "";
  const { data } = useGetOne<RaRecord>("persons", { id: enabled ? personId : "" }, { enabled });
  const fullName = typeof data?.["fullName"] === "string" ? data["fullName"] : "";
  useEffect(() => {
    if (fullName === "") return;
    const next = { display: fullName, username: usualUsername(fullName) };
    const isOpen = (value: unknown, before: string): boolean => !value || value === before;
    if (isOpen(display.value, last.current.display)) display.onChange(next.display);
    if (isOpen(username.value, last.current.username)) username.onChange(next.username);
    last.current = next;
    // Only another person proposes anew.
  }, [fullName]);
  return null;
}
