import { type ReactElement, type ReactNode, useState } from "react";
import { type Explanation, WhyPanel } from "./WhyPanel.tsx";
import { WhyNumber } from "./WhyNumber.tsx";

interface WhyHereProps {
  readonly explanation: Explanation;
  /** The records that it counts, read only once it is asked for. */
  readonly behind: () => ReactNode;
  readonly isStop?: boolean;
  /** The number as it stands on the page. */
  readonly children: ReactNode;
}

/** A number that explains itself where it stands: what it counts, by which rule, and what lies behind it. */
export function WhyHere({ explanation, behind, isStop = true, children }: WhyHereProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <WhyNumber onAsk={() => setOpen(true)} isStop={isStop}>
        {children}
      </WhyNumber>
      {isOpen && <WhyPanel explanation={explanation} scope={null} behind={behind()} onClose={() => setOpen(false)} />}
    </>
  );
}
