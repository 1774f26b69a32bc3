import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../../shared/ui/parts.tsx";
import { CLASSES, SUBJECTS, YesOrNo } from "../../scheme/AudienceField.tsx";
import { Across, Pick, Several } from "../../scheme/fields.tsx";
import type { DraftContent } from "../draft-content.ts";

type Scope = DraftContent["scope"];

interface ScopeFormProps {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

const CYCLES = ["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;

/** Whom and which cycles the version is for; nothing means all. */
export function ScopeForm({ scope, onChange }: ScopeFormProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.about.${field}`);
  const put = (change: { readonly [K in keyof Scope]?: unknown }): void => onChange({ ...scope, ...change } as Scope);
  const isUnit = scope.subject === "UNIT";
  return (
    <Section title={label("scope")} subtitle={translate("framework.rules.about.scopeHint")}>
      <Across columns="1fr 1fr">
        <Pick
          label={translate("framework.rules.about.subject")}
          value={scope.subject ?? "PERSON"}
          all={["PERSON", "UNIT"]}
          words="framework.rules.about.subjects"
          place="scope.subject"
          onChange={(subject) => put({ subject: subject === "PERSON" ? null : subject })}
        />
        <Several
          label={label("cycleKinds")}
          value={scope.cycleKinds ?? undefined}
          all={CYCLES}
          words="framework.cycleKind"
          place="scope.cycleKinds"
          onChange={(cycleKinds) => put({ cycleKinds: cycleKinds ?? null })}
        />
      </Across>
      {!isUnit && (
        <Across columns="1fr 1fr">
          <Several
            label={label("subjectTypes")}
            value={scope.subjectTypes ?? undefined}
            all={SUBJECTS}
            words="organization.subjectType"
            place="scope.subjectTypes"
            onChange={(subjectTypes) => put({ subjectTypes: subjectTypes ?? null })}
          />
          <Several
            label={label("classes")}
            value={scope.classes ?? undefined}
            all={CLASSES}
            words="organization.positionClass"
            place="scope.classes"
            onChange={(classes) => put({ classes: classes ?? null })}
          />
          <YesOrNo
            label={label("leading")}
            words={["framework.appliesTo.leaders", "framework.appliesTo.others"]}
            value={scope.leading}
            onChange={(leading) => put({ leading: leading ?? null })}
          />
        </Across>
      )}
    </Section>
  );
}
