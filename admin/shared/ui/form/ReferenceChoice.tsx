import { cloneElement, type ReactElement, useState } from "react";
import { type AutocompleteInputProps, ReferenceInput, type ReferenceInputProps, useChoicesContext } from "react-admin";

type Choice = ReactElement<Pick<AutocompleteInputProps, "onOpen" | "noOptionsText">>;

interface ReferenceChoiceProps extends Pick<ReferenceInputProps, "source" | "reference" | "sort"> {
  /** Among the filters of a list: shown without being asked for. */
  readonly alwaysOn?: boolean;
  /** The `AutocompleteInput` that shows the records. */
  readonly children: Choice;
}

/** What is chosen is read anew after a change, not with each form that shows it. */
const KEPT = { staleTime: 60_000 };

/** A choice among records of another kind; they are read once the list is opened. */
export function ReferenceChoice({ children, ...props }: ReferenceChoiceProps): ReactElement {
  const [opened, setOpened] = useState(false);
  return (
    <ReferenceInput {...props} enableGetChoices={() => opened} queryOptions={KEPT}>
      <Choices onOpen={() => setOpened(true)}>{children}</Choices>
    </ReferenceInput>
  );
}

/** While the list is read it does not say that there is nothing. */
function Choices({ children, onOpen }: { readonly children: Choice; readonly onOpen: () => void }): ReactElement {
  const { isFetching } = useChoicesContext();
  return cloneElement(children, { onOpen, ...(isFetching ? { noOptionsText: "ra.message.loading" } : {}) });
}
